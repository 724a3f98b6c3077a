/** Files of the local host, of tools and of tests; and the engine only they use. */
const forbiddenFiles = /^src\/cloud\/entries\/local|^(?:test|tools)\/|node_modules\/@electric-sql\//

/** Words that only the local host says, for code that came in by another way than an import. */
const forbiddenWords = ['little_hands_local_session', 'entries/local/']

/** What may not be in a production bundle but is: paths of bundled files and words of the bundle's text. */
export function findForbidden(files: readonly string[], text: string): string[] {
  return [
    ...files.filter((file) => forbiddenFiles.test(file)),
    ...forbiddenWords.filter((word) => text.includes(word)),
  ]
}
