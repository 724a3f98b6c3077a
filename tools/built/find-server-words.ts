/**
 * Texts that only the cloud, its tests or its tools contain. A page that imports a server file by mistake
 * builds without an error and includes its secrets, so the built files are searched.
 */
const serverWords = [
  'DATABASE_URL',
  'drizzle',
  'pg_advisory',
  'on conflict',
  'X-WX-OPENID',
  'x-wx-openid',
  'msgSecCheck',
  'PGlite',
  'fastify',
  'little_hands_local_session',
  'module.exports=require("node:',
  'test/search/dev-set',
] as const

export function findServerWords(text: string): string[] {
  return serverWords.filter((word) => text.includes(word))
}
