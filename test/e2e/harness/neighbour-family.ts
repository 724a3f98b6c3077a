import { aChild } from '../../domain/family/a-child'
import { askCloud } from './ask-cloud'

/** One more family with a child joins a class, as from a phone of its own. */
export async function neighbourJoins(
  cloud: { readonly address: string },
  openid: string,
  classCode: string,
): Promise<void> {
  await askCloud(cloud, openid, 'family.create')
  const child = aChild({ key: openid, nickname: '邻家', avatar: 'frog' })
  const { childId } = await askCloud<{ childId: string }>(cloud, openid, 'family.addChild', child)
  await askCloud(cloud, openid, 'groups.join', { code: classCode, childId })
}
