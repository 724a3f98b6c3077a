/** An SVG as a background image, which works on both platforms. */
export function svgBackground(viewBox: string, markup: string): { backgroundImage: string } {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${markup}</svg>`
  // In older WebViews a bracket inside url() ends it early, so brackets are escaped.
  const encoded = encodeURIComponent(svg).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return { backgroundImage: `url("data:image/svg+xml,${encoded}")` }
}
