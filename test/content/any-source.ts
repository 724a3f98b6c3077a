import type { Source } from '../../tools/content/sources/source'

/** A source that can carry all that a catalogue says, where nothing else is asked of it. */
export function anySource(differing: Partial<Source> = {}): Source {
  return {
    title: '生活常识',
    dated: '2026年',
    about: '怎样清洗',
    carries: ['class', 'preparation', 'reason'],
    classes: undefined,
    read: 'whole',
    ...differing,
  }
}
