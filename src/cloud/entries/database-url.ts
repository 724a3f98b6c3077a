/** The URL of the database. Throws if it is not set. */
export function databaseUrl(env: NodeJS.ProcessEnv): string {
  const url = env.DATABASE_URL
  if (!url)
    throw new Error('DATABASE_URL is not set: give the address of a PostgreSQL database (docs/deploy.md)')
  return url
}
