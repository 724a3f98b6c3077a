/** Characters and their pairs; a word of letters or digits is one piece. */
export function pieces(text: string): string[] {
  const runs = text.match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? []
  return runs.flatMap((run) => (/[a-z0-9]/.test(run) ? [run] : [...run, ...pairs([...run], '')]))
}

/** Syllables and their pairs. */
export function syllablePieces(pinyin: string): string[] {
  const syllables = pinyin.split(' ')
  return [...syllables, ...pairs(syllables, ' ')]
}

function pairs(list: readonly string[], link: string): string[] {
  return list.slice(1).map((second, at) => `${list[at]}${link}${second}`)
}
