const ink = '#1f2a2c'

/** An open eye with a highlight. */
export function eye(x: number, y: number, radius = 6): string {
  const gleam = radius / 3
  return (
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${ink}"/>` +
    `<circle cx="${x + gleam}" cy="${y - gleam}" r="${gleam}" fill="#fff"/>`
  )
}

/** Two eyes and two red cheeks. `x` is the middle of the face, `apart` the distance of each eye from it. */
export function face(x: number, y: number, apart: number): string {
  const cheek = (at: number) =>
    `<ellipse cx="${at}" cy="${y + 14}" rx="7" ry="4.500" fill="#f08f7d" opacity=".6"/>`
  return eye(x - apart, y) + eye(x + apart, y) + cheek(x - apart - 8) + cheek(x + apart + 8)
}

/** A line with round ends. */
export function line(path: string, colour: string, width = 4): string {
  return `<path d="${path}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" fill="none"/>`
}

/** A filled shape. */
export function shape(path: string, colour: string): string {
  return `<path d="${path}" fill="${colour}"/>`
}

export function ball(x: number, y: number, radius: number, colour: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`
}

export function oval(x: number, y: number, rx: number, ry: number, colour: string): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${colour}"/>`
}
