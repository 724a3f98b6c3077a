import type { Host } from '../../runtime/host'
import { callBack } from '../core/async-api'
import type { Callback } from '../core/options'
import { strict } from '../core/strict'

const events = [
  'Canplay',
  'Play',
  'Pause',
  'Stop',
  'Ended',
  'TimeUpdate',
  'Error',
  'Waiting',
  'Seeking',
  'Seeked',
]

/** `wx.createInnerAudioContext`: tells what it would do, and makes no sound. (api/media/audio/InnerAudioContext.html) */
export function createInnerAudioContext(host: Host): object {
  const listeners = new Map<string, Set<Callback>>(events.map((event) => [event, new Set()]))
  const later = (event: string) =>
    window.setTimeout(() => listeners.get(event)?.forEach((listener) => callBack(host, listener, undefined)))
  const audio = {
    src: '',
    startTime: 0,
    autoplay: false,
    loop: false,
    obeyMuteSwitch: true,
    volume: 1,
    playbackRate: 1,
    duration: 0,
    currentTime: 0,
    paused: true,
    buffered: 0,
    play: () => turn(false, 'Play'),
    pause: () => turn(true, 'Pause'),
    stop: () => turn(true, 'Stop'),
    seek(position: number) {
      audio.currentTime = position
      later('Seeked')
    },
    destroy: () => listeners.forEach((set) => set.clear()),
  }
  const turn = (paused: boolean, event: string) => {
    audio.paused = paused
    later(event)
  }
  const pairs = [...listeners].flatMap(([event, set]): [string, unknown][] => [
    [`on${event}`, (listener: Callback) => void set.add(listener)],
    [`off${event}`, (listener?: Callback) => (listener ? void set.delete(listener) : set.clear())],
  ])
  return strict('InnerAudioContext', Object.assign(audio, Object.fromEntries(pairs)), (error) =>
    host.report(error),
  )
}
