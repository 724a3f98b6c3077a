import type { GeneralComponent } from 'glass-easel'

/** glass-easel's `StyleSegmentIndex.TEMP_EXTRA`, an ambient constant that our compiler cannot see. */
export const ownSegment = 3

const styles = new WeakMap<GeneralComponent, Map<string, string>>()

/**
 * Styles that a component gives its own element, by CSS name; null takes one back. They go beside the page's, for the
 * framework writes the `style` attribute as a whole.
 */
export function ownStyle(
  component: GeneralComponent,
  changes: Readonly<Record<string, string | null>>,
): void {
  const own = styles.get(component) ?? new Map<string, string>()
  styles.set(component, own)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) own.delete(name)
    else own.set(name, value)
  }
  const text = [...own].map(([name, value]) => `${name}:${value}`).join(';')
  component.setNodeStyle(text, ownSegment)
}
