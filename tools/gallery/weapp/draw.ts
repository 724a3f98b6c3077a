import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { appConfigOf } from 'weapp-host/app-config'
import { launchMiniProgram } from 'weapp-host/launch'
import { Story } from 'weapp-host/story'
import { openCloud } from '../../../test/e2e/harness/cloud'
import { product } from '../../../test/e2e/harness/product'
import { familyPictures } from './family-pictures'
import { foundFamily } from './found-family'
import { weappPictures, type WeappPicture } from './weapp-pictures'

const settleMs = 700
const account = 'openid-gallery'

/**
 * Takes pictures of the mini-program's pages as the weapp host renders them, into the folder. Returns the
 * file names.
 */
export async function drawWeapp(folder: string, isWanted: (name: string) => boolean): Promise<string[]> {
  const files: string[] = []
  mkdirSync(folder, { recursive: true })
  for (const care of [false, true]) {
    const cloud = await openCloud()
    const pictures = [...weappPictures, ...familyPictures(await foundFamily(cloud, account))]
    const { miniProgram, close } = await launchMiniProgram({ ...product, cloud: cloud.address, account })
    const story = new Story(miniProgram, appConfigOf(product.project), [])
    await miniProgram.callWxMethod('setStorageSync', 'care-mode', slot(care))
    await miniProgram.callWxMethod('restartMiniProgram', { path: '/features/search/home/index' })
    await story.waitForText('这个东西', 15_000)
    for (const picture of pictures.filter(({ name }) => isWanted(name)))
      files.push(await draw(story, picture, care, folder))
    await close()
    await cloud.close()
  }
  return files
}

async function draw(story: Story, picture: WeappPicture, care: boolean, folder: string): Promise<string> {
  await story.goTo(picture.url)
  await wait(settleMs)
  await picture.act?.(story)
  await wait(settleMs)
  const file = `weapp-${picture.name}${care ? '-关怀版' : ''}.png`
  await story.miniProgram.screenshot({ path: join(folder, file) })
  await story.online()
  return file
}

/** A value in the format of platform/storage. */
function slot(content: unknown): string {
  return JSON.stringify({ version: 1, content })
}
