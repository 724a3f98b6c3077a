import { builtIn } from '../built-in/built-in'
import { routeOf } from '../built-in/owner'
import type { Part } from '../built-in/part'

const properties = {
  src: '',
  mode: 'scaleToFill',
  webp: false,
  lazyLoad: false,
  showMenuByLongpress: false,
  fadeIn: false,
  forceHttp: false,
}

type Image = Part<typeof properties>

/** Screens below the window within which a lazy picture is loaded (component/image.html). */
const lazyMargin = '300%'

/** component/image.html */
export const image = builtIn('image', {
  properties,
  setUp(part) {
    const picture = document.createElement('img')
    picture.alt = ''
    picture.addEventListener('load', () => {
      fit(part, picture)
      part.trigger('load', { width: picture.naturalWidth, height: picture.naturalHeight })
    })
    picture.addEventListener('error', () => {
      // WeChat shows nothing, where a browser draws a broken picture.
      picture.removeAttribute('src')
      part.trigger('error', { errMsg: `GET ${part.data.src} failed to load` })
    })
    part.element.append(picture)
    part.watch(['mode'], () => fit(part, picture))
    loadWhenDue(part, picture)
  },
})

function loadWhenDue(part: Image, picture: HTMLImageElement): void {
  const load = (): void => {
    watching.disconnect()
    if (part.data.src) picture.src = part.host.sourceOf(part.data.src, routeOf(part))
    else picture.removeAttribute('src')
  }
  const watching = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && load(), {
    rootMargin: lazyMargin,
  })
  part.watch(['src'], () => {
    if (part.data.lazyLoad) watching.observe(part.element)
    else load()
  })
  part.detached(() => watching.disconnect())
}

const places: Readonly<Record<string, string>> = {
  top: '50% 0',
  bottom: '50% 100%',
  center: '50% 50%',
  left: '0 50%',
  right: '100% 50%',
  'top left': '0 0',
  'top right': '100% 0',
  'bottom left': '0 100%',
  'bottom right': '100% 100%',
}

const fits: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover' }

/** `mode`: three scale, two let one side follow the picture, nine cut without scaling. */
function fit(part: Image, picture: HTMLImageElement): void {
  const { data, element } = part
  const { mode } = data
  picture.style.objectFit = mode in places ? 'none' : (fits[mode] ?? 'fill')
  picture.style.objectPosition = places[mode] ?? '50% 50%'
  const { naturalWidth, naturalHeight } = picture
  if (mode !== 'widthFix' && mode !== 'heightFix') {
    part.style({ 'aspect-ratio': null })
    element.removeAttribute('fix')
    return
  }
  element.setAttribute('fix', mode === 'widthFix' ? 'width' : 'height')
  if (naturalWidth > 0) part.style({ 'aspect-ratio': `${naturalWidth} / ${naturalHeight}` })
}

/** component/cover-image.html */
export const coverImage = builtIn('cover-image', {
  properties: { src: '', referrerPolicy: 'no-referrer' },
  setUp(part) {
    const picture = document.createElement('img')
    picture.alt = ''
    picture.addEventListener('load', () =>
      part.trigger('load', { width: picture.naturalWidth, height: picture.naturalHeight }),
    )
    picture.addEventListener('error', () => part.trigger('error', {}))
    part.element.append(picture)
    part.watch(['src'], () => {
      if (part.data.src) picture.src = part.host.sourceOf(part.data.src, routeOf(part))
    })
  },
})
