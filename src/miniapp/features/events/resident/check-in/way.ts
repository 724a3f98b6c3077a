export type Way = 'in' | 'out'

export const wayWords: Readonly<Record<Way, string>> = { in: '签到', out: '签退' }

export const ways = (['in', 'out'] as const).map((value) => ({ value, text: wayWords[value] }))
