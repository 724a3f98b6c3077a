import { join } from 'node:path'

/** Beside this file in the sources, beside the bundle in what is built (tools/build-cloud.ts puts it there). */
export const migrationsFolder = join(__dirname, 'migrations')
