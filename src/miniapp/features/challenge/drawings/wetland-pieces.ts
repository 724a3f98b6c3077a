import { ball, eye, line, oval, shape } from '../../../ui/drawing/strokes'

const ink = '#1f2a2c'

const reed =
  line('M20 100C22 60 20 30 16 4M20 100C24 70 36 50 44 40M20 100C16 74 8 62 0 54', '#5f8f3e', 4) +
  shape('M16 0q7 14 2 28-8-12-2-28z', '#c9a25a')

const cattail =
  line('M12 100V20M30 100V34M12 100C6 80 0 70-4 60M30 100c4-20 10-30 14-40', '#6a9a45', 4) +
  line('M12 14v20M30 28v18', '#7a4b24', 9) +
  line('M12 10V2M30 24v-8', '#7a4b24', 3)

const lotusLeaf =
  oval(32, 12, 32, 12, '#57a05b') + line('M32 12L10 8M32 12l22-5M32 12l-4 10M32 12l18 6', '#3f8146', 2)

const lotus =
  line('M30 40v30', '#57a05b', 5) +
  shape('M30 44C6 44 2 26 2 18c12 0 20 6 28 26zM30 44c24 0 28-18 28-26-12 0-20 6-28 26z', '#f4a6b4') +
  shape('M30 44C12 34 14 12 18 6c10 6 14 16 12 38zM30 44C48 34 46 12 42 6c-10 6-14 16-12 38z', '#f7bfc9') +
  shape('M30 44C20 30 22 8 30 0c8 8 10 30 0 44z', '#fbd9df')

const waterLily =
  lotusLeaf +
  shape('M22 10q-6-8-4-14 8 2 10 8 0-8 5-13 5 5 5 13 2-6 10-8 2 6-4 14z', '#fff') +
  ball(33, 6, 4, '#f4c766')

const fish =
  shape('M46 14l16-10v22z', '#d9541f') +
  shape('M2 16C12 0 38 0 50 15 38 32 12 32 2 16z', '#f0793a') +
  line('M26 6q6 10 0 20', '#fbe0b8', 4) +
  eye(13, 13, 4)

const frog =
  oval(24, 30, 24, 14, '#5fae57') +
  ball(14, 14, 8, '#6fbf63') +
  ball(34, 14, 8, '#6fbf63') +
  oval(24, 22, 20, 13, '#6fbf63') +
  eye(14, 13, 4.5) +
  eye(34, 13, 4.5) +
  line('M14 26q10 7 20 0', '#2f6d33', 3)

const duck =
  shape('M4 26c14 2 22-4 34-2 18 2 26-2 32-10 2 20-8 32-34 32C16 46 6 40 4 26z', '#9a7048') +
  shape('M24 30c10-6 22-4 28 0-4 12-22 12-28 0z', '#cfae84') +
  ball(16, 14, 13, '#2f7d4f') +
  line('M6 26q10 5 20 1', '#fff', 4) +
  shape('M6 12l-14 5q6 6 15 3z', '#f2b84b') +
  eye(14, 11, 3.5)

const dragonfly =
  '<g fill="#fff" opacity=".9"><ellipse cx="20" cy="8" rx="15" ry="5" transform="rotate(20 20 8)"/><ellipse cx="46" cy="8" rx="15" ry="5" transform="rotate(-20 46 8)"/></g>' +
  line('M33 12l14 26', '#c5372c', 5) +
  ball(31, 9, 6, '#c5372c') +
  ball(29, 7, 2, ink)

const butterfly =
  shape('M18 18C8 0-4 4 1 14c2 5 9 7 17 4zM18 18C28 0 40 4 35 14c-2 5-9 7-17 4z', '#f2b84b') +
  shape('M18 19c-10 0-14 6-10 11 4 4 10-2 10-11zM18 19c10 0 14 6 10 11-4 4-10-2-10-11z', '#e9793a') +
  line('M18 12v16', '#4a3426', 4)

const nest =
  ball(26, 18, 8, '#f3f0e4') +
  ball(42, 16, 9, '#f8f4e6') +
  ball(58, 19, 8, '#f3f0e4') +
  shape('M6 20q36 14 72 0c0 18-16 26-36 26S6 38 6 20z', '#a87b3f') +
  line('M8 24q34 14 68 0M14 34q28 10 56 0', '#7d5828', 3)

const egret =
  line('M30 66v32M40 66v32', '#4a4a3a', 3) +
  shape('M4 62c6-24 28-30 48-22 4 16-8 30-28 30-8 0-14-4-20-8z', '#fff') +
  line('M44 50c14-10 2-22 2-32', '#fff', 8) +
  ball(47, 14, 8, '#fff') +
  shape('M52 10l20 6-20 4z', '#e8a93c') +
  eye(49, 13, 2.5)

const turtle =
  oval(14, 30, 6, 4, '#7fb567') +
  oval(40, 30, 6, 4, '#7fb567') +
  ball(56, 20, 8, '#8fc476') +
  shape('M4 28C4 8 14 0 27 0s23 8 23 28z', '#8a6a3f') +
  line('M20 6l-6 12 6 9M34 6l6 12-6 9M14 18h26', '#5f4726', 3) +
  eye(58, 18, 2.5)

const snail =
  shape('M2 32c8-6 14-4 22-4h16c2-8 0-12 6-16 4 8 6 20-2 22-10 2-32 2-42-2z', '#e5b87f') +
  ball(24, 18, 15, '#c07a4a') +
  line('M24 18q6-6 8 2-2 10-12 6-8-8 2-16', '#8a5230', 3)

const flowers =
  line('M8 40V18M24 40V10M40 40V20', '#5f8f3e', 3) +
  ball(8, 14, 7, '#8c6fc0') +
  ball(24, 7, 7, '#f2b84b') +
  ball(40, 16, 7, '#e66f6f') +
  ball(8, 14, 2.5, '#fff') +
  ball(24, 7, 2.5, '#fff') +
  ball(40, 16, 2.5, '#fff')

const willow =
  line('M30 110C34 70 26 40 36 14', '#7a5a38', 10) +
  line(
    'M36 14C10 10 4 40 6 70M36 14C22 20 18 50 22 82M36 14c16 0 24 30 22 64M36 14c28-4 36 30 34 50',
    '#79a850',
    5,
  )

const cloud =
  '<g fill="#fff" opacity=".92"><circle cx="20" cy="24" r="14"/><circle cx="40" cy="16" r="16"/><circle cx="60" cy="24" r="13"/><rect x="8" y="22" width="64" height="15" rx="8"/></g>'

const flyingCranes = line(
  'M0 14q10-12 18 0 8-12 18 0M34 32q8-10 15 0 7-10 15 0M62 10q8-10 15 0 7-10 15 0',
  '#fff',
  5,
)

const rainbow =
  line('M6 78a74 74 0 0 1 148 0', '#e66f6f', 7) +
  line('M14 78a66 66 0 0 1 132 0', '#f4c766', 7) +
  line('M22 78a58 58 0 0 1 116 0', '#7fc08a', 7) +
  line('M30 78a50 50 0 0 1 100 0', '#7fb0d8', 7)

const bridge =
  shape('M0 40Q50-10 100 40l-8 6Q50 8 8 46z', '#b9793a') +
  line('M20 22V6M50 12V-6M80 22V6M20 8Q50-14 80 8', '#8a5a2a', 4)

const lantern =
  line('M12 0v8', '#8a5a2a', 3) +
  oval(12, 20, 12, 13, '#d63a2f') +
  line('M12 33v9', '#f4c766', 3) +
  line('M6 9h12M6 31h12', '#f4c766', 4)

/** Plants and animals of the wetland, each drawn from its own top left corner. */
export const wetlandPieces = {
  reed,
  cattail,
  lotusLeaf,
  lotus,
  waterLily,
  fish,
  frog,
  duck,
  dragonfly,
  butterfly,
  nest,
  egret,
  turtle,
  snail,
  flowers,
  willow,
  cloud,
  flyingCranes,
  rainbow,
  bridge,
  lantern,
} as const
export type WetlandPiece = keyof typeof wetlandPieces
