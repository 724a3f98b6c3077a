import { encode } from 'uqr'

/** Width of the light border in modules; scanners require four. */
const quiet = 4

/** `data` says row by row whether each module is dark; `size` is the code's side in modules. */
export function qrModules(text: string) {
  return encode(text, { ecc: 'M', border: quiet })
}

/** The dark modules as one SVG path with a stroke of height 1 for each run. `size` is the side in modules. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = qrModules(text)
  return { size, path: data.map((row, y) => runsOf(row, y)).join('') }
}

function runsOf(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
  return starts.map((x) => `M${x} ${y}h${row.indexOf(false, x) - x}v1H${x}z`).join('')
}
