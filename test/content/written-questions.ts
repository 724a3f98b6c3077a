import type { WrittenQuestion } from '../../tools/content/questions/written-question'

/** A sound question as it stands in a file; what is given stands as it is. */
export function writtenQuestion(given: Partial<WrittenQuestion> = {}): WrittenQuestion {
  return {
    id: 'prep-a',
    kind: 'choice',
    topic: 'preparation',
    level: 2,
    ask: '空纸箱先怎么做？',
    options: ['拆开压扁', '装满别的', '封好箱口'],
    right: 0,
    why: '压扁了不占地方。',
    sources: ['common'],
    file: 'a.yaml',
    line: 1,
    ...given,
  }
}
