/** Size of the area for a signature, in the units of its strokes. */
export const signaturePad = { width: 300, height: 150 } as const

/** The most numbers in all strokes of a signature; as text they stay within 4 KB. */
export const mostNumbers = 900
