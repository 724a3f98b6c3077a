import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../compile/files-below'
import { runWcc } from './compilers/run-wcc'
import { runWcsc } from './compilers/run-wcsc'
import { findUnknownTemplates } from './templates/unknown-templates'

/** In WeChat's words, what it would refuse or warn of in a built mini-program. */
export function buildFaults(folder: string): string[] {
  const files = filesBelow(folder)
  const templates = files.filter((file) => file.endsWith('.wxml'))
  const sources = templates.map((file) => [file, readFileSync(join(folder, file), 'utf8')])
  return [
    ...wordsOf(() => runWcc(folder, files)),
    ...wordsOf(() => runWcsc(folder, files)),
    ...findUnknownTemplates(Object.fromEntries(sources) as Record<string, string>),
  ]
}

function wordsOf(run: () => unknown): string[] {
  try {
    run()
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}
