/** What a signature is drawn on. */
export const signaturePad = { width: 300, height: 150 } as const

/** Numbers of all strokes together: as text they stay within 4 KB. */
export const mostNumbers = 900
