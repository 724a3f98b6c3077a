import { openStory, type StoryOptions } from 'weapp-host/open-story'
import type { Story } from 'weapp-host/story'
import { product } from './product'

/** The product, just started: `openStory`. */
export function openApp(options: Omit<StoryOptions, keyof typeof product> = {}): Promise<Story> {
  return openStory({ ...product, ...options })
}
