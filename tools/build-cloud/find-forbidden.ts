/** Files of the local host, tools and tests, and the database engine that only they use. */
const forbiddenFiles = /^src\/cloud\/entries\/local|^(?:test|tools)\/|node_modules\/@electric-sql\//

/** Texts that only the local host contains, to find code that was not imported but copied in. */
const forbiddenWords = ['little_hands_local_session', 'entries/local/']

/** Forbidden content of a production bundle: paths of bundled files and words in the bundle's text. */
export function findForbidden(files: readonly string[], text: string): string[] {
  return [
    ...files.filter((file) => forbiddenFiles.test(file)),
    ...forbiddenWords.filter((word) => text.includes(word)),
  ]
}
