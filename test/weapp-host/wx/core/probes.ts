/** Names that JavaScript itself reads on any object: `await` reads then, `JSON.stringify` reads toJSON. */
export const askedByTheLanguage: ReadonlySet<string> = new Set(['then', 'toJSON'])

/** Names that may be read though they are not there, by object. Each has its reason; keep the list short. */
export const probes: Readonly<Record<string, ReadonlySet<string>>> = {
  // Taro's webpack runtime keeps its chunks there: `wx["webpackJsonp"] = wx["webpackJsonp"] || []`.
  wx: new Set(['webpackJsonp']),
}
