import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openBrowser } from 'weapp-host/open-browser'
import { openLocalSite } from './local-site'
import { galleryPage } from './gallery-page'
import { pictures } from './pictures'
import { takePicture } from './take-picture'
import { drawWeapp } from './weapp/draw'

/**
 * Takes pictures of every page, H5 and weapp, into .gallery. With arguments, only of those whose names
 * contain one of them.
 */
async function run(words: readonly string[]): Promise<void> {
  const folder = resolve(__dirname, '../../.gallery')
  if (words.length === 0) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const isWanted = (name: string) => words.length === 0 || words.some((word) => name.includes(word))
  const wanted = pictures.filter(({ name }) => isWanted(name))
  const site = await openLocalSite()
  const browser = await openBrowser()
  const studio = { browser, address: site.address, folder }
  const files: string[] = []
  for (const picture of wanted) {
    for (const care of [false, true]) files.push(await takePicture(studio, picture, care))
    console.log(picture.name)
  }
  await browser.close()
  await site.close()
  files.push(...(await drawWeapp(folder, isWanted)))
  writeFileSync(join(folder, 'index.html'), galleryPage(files))
  console.log(`${files.length} pictures: ${join(folder, 'index.html')}`)
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
