import { ball, line, oval, shape } from '../../../ui/drawing/strokes'
import { wetlandPieces, type WetlandPiece } from './wetland-pieces'

interface Place {
  readonly piece: WetlandPiece
  /** Text for screen readers. */
  readonly name: string
  readonly x: number
  readonly y: number
  readonly size: number
}

const place = (piece: WetlandPiece, name: string, x: number, y: number, size: number): Place => ({
  piece,
  name,
  x,
  y,
  size,
})

/** What is added to the wetland with each completed day, in this order. */
const arrivals: readonly Place[] = [
  place('reed', '一丛芦苇', 20, 96, 0.8),
  place('lotusLeaf', '一片荷叶', 92, 196, 1),
  place('fish', '一条小鱼', 276, 226, 0.9),
  place('flowers', '岸边的小花', 300, 118, 0.9),
  place('lotus', '一朵荷花', 118, 148, 0.9),
  place('frog', '一只青蛙', 96, 172, 0.72),
  place('cloud', '一朵白云', 36, 18, 0.9),
  place('cattail', '香蒲', 322, 150, 0.85),
  place('dragonfly', '一只蜻蜓', 166, 108, 0.8),
  place('duck', '一只野鸭', 236, 172, 0.8),
  place('willow', '一棵柳树', 296, 44, 0.8),
  place('waterLily', '一朵睡莲', 172, 204, 0.8),
  place('butterfly', '一只蝴蝶', 268, 96, 0.8),
  place('turtle', '一只乌龟', 46, 190, 0.8),
  place('nest', '一窝鸟蛋', 14, 168, 0.6),
  place('snail', '一只蜗牛', 320, 222, 0.7),
  place('egret', '一只白鹭', 66, 104, 0.8),
  place('bridge', '一座小桥', 190, 128, 0.9),
  place('flyingCranes', '天上的鹤群', 196, 8, 0.8),
  place('lantern', '一盏灯笼', 292, 104, 0.6),
  place('rainbow', '一道彩虹', 106, 30, 1),
]

const ground =
  '<rect width="380" height="260" fill="#bfe3ee"/>' +
  ball(312, 46, 24, '#f6d78d') +
  shape('M0 118q60-34 120-14t120-8 140 12v60H0z', '#a9cf8c') +
  shape('M0 140q90-18 190-6t190-4v130H0z', '#8fc47f') +
  shape('M0 164q60-16 180-14t200 6v104H0z', '#7cc0cf') +
  line('M30 206h40M140 240h50M286 214h36M60 246h26', '#a8dbe4', 4) +
  oval(190, 158, 90, 3, '#98d0dc')

/** The wetland after `done` completed days. View box 0 0 380 260. */
export function wetlandMarkup(done: number): string {
  const here = arrivals.slice(0, done)
  // The last arrival, the rainbow, is painted first because it is in the background.
  const [rainbow, others] = [here[arrivals.length - 1], here.slice(0, arrivals.length - 1)]
  return ground + (rainbow ? drawn(rainbow) : '') + others.map(drawn).join('')
}

/** Name of what was added with the latest completed day; undefined before the first. */
export function latestArrival(done: number): string | undefined {
  return arrivals[Math.min(done, arrivals.length) - 1]?.name
}

function drawn({ piece, x, y, size }: Place): string {
  return `<g transform="translate(${x} ${y}) scale(${size})">${wetlandPieces[piece]}</g>`
}
