/** The HTML of a page that shows all pictures. */
export function galleryPage(files: readonly string[]): string {
  const figures = files.map(
    (file) =>
      `<figure><img src="${encodeURI(file)}" loading="lazy"><figcaption>${file}</figcaption></figure>`,
  )
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>小手分类：每一页</title>
<style>
body { display: flex; flex-wrap: wrap; gap: 24px; align-items: flex-start; padding: 24px; background: #ddd; font: 15px sans-serif }
figure { margin: 0; width: 320px }
img { width: 100%; border-radius: 12px }
</style>
${figures.join('\n')}
</html>
`
}
