import type { Stage } from '#domain/challenge/growth'
import { cranes } from '../../../ui/crane/crane-markup'
import { ball, eye, line, oval, shape } from '../../../ui/drawing/strokes'

const nest =
  oval(102, 206, 92, 22, '#b98a4a') +
  line('M16 204q86-26 172 0M22 214q80-20 160 0M34 224q68-14 136 0', '#8a6230', 5) +
  line('M20 196l-14-8M184 196l14-8M60 190l-10-12M146 190l12-12', '#8a6230', 5)

const egg =
  oval(102, 138, 50, 64, '#f3e6cd') +
  shape('M62 100c8-18 22-28 38-27-18 8-30 22-36 44z', '#fff') +
  ball(120, 120, 6, '#c9a878') +
  ball(92, 152, 7, '#c9a878') +
  ball(124, 160, 5, '#c9a878') +
  ball(104, 100, 4, '#c9a878') +
  nest

const legs = (left: number, right: number, top: number) =>
  line(
    `M${left} ${top}V226M${right} ${top}V226M${left - 12} 230q8-5 24-1M${right - 10} 230q8-5 24-1`,
    '#6b5a48',
    6,
  )

const chick =
  legs(86, 116, 190) +
  oval(98, 158, 58, 46, '#d79a55') +
  shape('M46 150c-14-2-22-12-24-22 10 0 22 4 32 12z', '#c2833f') +
  ball(122, 92, 42, '#e0a866') +
  line('M112 52q-2-10 6-14M122 51q2-8 8-10', '#c2833f', 6) +
  shape('M160 84l26 10c-6 8-18 10-28 6z', '#e8a93c') +
  oval(124, 108, 9, 6, '#f08f7d') +
  eye(138, 88, 8) +
  shape('M62 156c14-16 40-16 56-4-6 22-40 28-56 4z', '#c2833f')

const fledgling =
  legs(88, 114, 176) +
  shape('M40 158c-20 0-32 10-34 26 14-6 28-8 42-6z', '#b98a4a') +
  shape('M34 158c2-32 36-48 70-42 16 2 28-2 36-12 10 46-8 86-54 88-32 0-52-12-52-34z', '#f2e6d2') +
  line('M128 122c18-14 18-34 10-50', '#d7b184', 24) +
  ball(140, 58, 31, '#d79a55') +
  shape('M166 50l28 12c-8 8-20 9-32 6z', '#e8a93c') +
  line('M130 28q-2-10 6-14', '#b9793a', 6) +
  oval(140, 72, 8, 5, '#f08f7d') +
  eye(151, 56, 7) +
  shape('M52 156c14-20 44-24 66-14-4 26-46 36-66 14z', '#d7b184')

const young =
  legs(90, 112, 176) +
  shape('M58 132C32 128 10 150 6 184c10-8 18-8 26-4 2-9 8-14 17-14 4 6 14 8 22 4z', '#7d6a55') +
  shape('M36 152c0-30 38-48 74-42 18 3 32 0 40-10 6 40-8 82-58 84-34 2-56-12-56-32z', '#fff') +
  line('M137 114c15-14 15-30 9-44', '#8d7962', 20) +
  line('M124 120c24-8 22-34 14-50', '#fff', 13) +
  shape('M170 38l29 15c-9 7-22 9-34 6z', '#e8a93c') +
  ball(147, 46, 27, '#fff') +
  shape('M122 36c4-20 34-25 49-5-10 11-34 14-49 5z', '#d9a05e') +
  oval(142, 61, 7, 4.5, '#f7b5a5') +
  eye(158, 48) +
  shape('M50 150c12-20 42-26 66-18-2 26-36 42-66 18z', '#eadfce')

/** 鹤小分 in its stages of growth, which follow the family's days. View box 0 0 204 236, like the crane's. */
export const growthMarkup: Readonly<Record<Stage, string>> = {
  egg,
  chick,
  fledgling,
  young,
  crane: cranes.greets,
}
