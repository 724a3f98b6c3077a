import { encode } from 'uqr'

/** Light modules around the code: four, as scanners ask for. */
const quiet = 4

/** Row by row, whether a module is dark; `size` is the side of the code in modules. */
export function qrModules(text: string) {
  return encode(text, { ecc: 'M', border: quiet })
}

/** The dark modules of a QR code as one SVG path, a run of them a stroke of height 1; `size` is its side in modules. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = qrModules(text)
  return { size, path: data.map((row, y) => runsOf(row, y)).join('') }
}

function runsOf(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
  return starts.map((x) => `M${x} ${y}h${row.indexOf(false, x) - x}v1H${x}z`).join('')
}
