/** An SVG as a background image, which both platforms draw. */
export function svgBackground(viewBox: string, markup: string): { backgroundImage: string } {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${markup}</svg>`
  // A bracket in a url() ends it early in older WebViews.
  const encoded = encodeURIComponent(svg).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return { backgroundImage: `url("data:image/svg+xml,${encoded}")` }
}
