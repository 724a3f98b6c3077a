import type { Avatar } from '#domain/family/avatar'
import { ball, eye, face, line, oval, shape } from '../drawing/strokes'

const ink = '#1f2a2c'
const ground = {
  water: '#cfe8e4',
  sun: '#fbe6b4',
  rose: '#f8d9d0',
  sky: '#d6e6f5',
  grass: '#dcebc4',
} as const

const on = (place: keyof typeof ground, animal: string) => ball(60, 60, 60, ground[place]) + animal

/** Animals of the wetland and its shore. View box 0 0 120 120. */
export const avatarMarkup: Readonly<Record<Avatar, string>> = {
  crane: on(
    'water',
    line('M48 112C64 100 62 84 56 70', ink, 20) +
      line('M40 112C52 98 52 84 48 70', '#fff', 12) +
      shape('M78 46l32 16c-9 7-24 9-36 6z', '#e8a93c') +
      ball(56, 54, 29, '#fff') +
      shape('M29 44c4-22 37-28 53-6-11 12-37 15-53 6z', '#d63a2f') +
      oval(52, 69, 7, 4.5, '#f7b5a5') +
      eye(68, 57),
  ),
  duck: on(
    'sky',
    shape('M26 109c2-18 14-27 34-27s32 9 34 27a60 60 0 0 1-68 0z', '#e9b93c') +
      line('M60 24c-2-8 4-12 10-12M60 24c0-7-6-9-10-8', '#e9b93c', 5) +
      ball(60, 56, 36, '#f6cf5c') +
      face(60, 52, 15) +
      shape('M42 66q18-12 36 0 2 12-18 12t-18-12z', '#ec8b33') +
      line('M45 67q15 6 30 0', '#b85f17', 3),
  ),
  swan: on(
    'water',
    shape('M16 92c4-26 32-36 62-24 10 4 22 2 28-6 6 30-16 46-46 46-26 0-40-6-44-16z', '#fff') +
      shape('M46 92c8-16 28-20 46-12-4 18-28 24-46 12z', '#dfeae7') +
      line('M34 86C20 66 26 50 36 42c8-7 6-16-2-18', '#fff', 15) +
      ball(35, 28, 14, '#fff') +
      shape('M24 22L8 34q6 6 18 2z', '#ec8b33') +
      shape('M26 21l-7 6q3 5 7 4z', ink) +
      eye(40, 26, 4),
  ),
  frog: on(
    'grass',
    ball(37, 40, 19, '#5fae57') +
      ball(83, 40, 19, '#5fae57') +
      oval(60, 72, 46, 35, '#6fbf63') +
      oval(60, 88, 32, 18, '#d9efb8') +
      ball(37, 39, 12, '#fff') +
      ball(83, 39, 12, '#fff') +
      eye(39, 40, 7) +
      eye(81, 40, 7) +
      oval(28, 72, 8, 5, '#f2a08d') +
      oval(92, 72, 8, 5, '#f2a08d') +
      line('M38 70q22 18 44 0', '#2f6d33'),
  ),
  fish: on(
    'sky',
    shape('M84 60c10-18 22-22 30-20-6 12-6 28 0 40-8 2-20-2-30-20z', '#d9541f') +
      shape('M40 34c10-16 28-14 36-2l-8 12z', '#d9541f') +
      oval(52, 62, 42, 30, '#f0793a') +
      shape('M16 76c10 20 52 22 72-6-16 6-52 16-72 6z', '#fbe0b8') +
      line('M60 40q14 20 2 42M72 44q12 18 2 34', '#fbe0b8', 6) +
      shape('M46 68q14 2 16 14-14 0-16-14z', '#d9541f') +
      eye(30, 54, 7) +
      line('M14 68q6 5 12 1', ink, 3) +
      '<circle cx="14" cy="34" r="5" fill="none" stroke="#fff" stroke-width="3"/><circle cx="26" cy="20" r="3.500" fill="none" stroke="#fff" stroke-width="3"/>',
  ),
  turtle: on(
    'sun',
    oval(36, 96, 11, 9, '#7fb567') +
      oval(82, 96, 11, 9, '#7fb567') +
      shape('M100 84q10 2 12 8-8 4-16-2z', '#7fb567') +
      ball(24, 62, 19, '#8fc476') +
      shape('M26 90c0-34 18-52 42-52s40 20 40 52q-41 10-82 0z', '#7a5a34') +
      shape('M34 84c2-26 16-38 34-38s30 14 32 38q-33 7-66 0z', '#a57c48') +
      line('M58 50l-8 16 8 18h20l8-18-8-16zM50 66H36M86 66h13M58 84l-2 6M78 84l2 6', '#7a5a34') +
      eye(20, 58, 5) +
      oval(28, 69, 5, 3.5, '#f2a08d') +
      line('M9 68q5 6 11 3', '#3f6b31', 3),
  ),
  dragonfly: on(
    'grass',
    '<g fill="#fff" opacity=".85"><ellipse cx="32" cy="44" rx="27" ry="9" transform="rotate(14 32 44)"/><ellipse cx="88" cy="44" rx="27" ry="9" transform="rotate(-14 88 44)"/><ellipse cx="34" cy="66" rx="24" ry="8" transform="rotate(-16 34 66)"/><ellipse cx="86" cy="66" rx="24" ry="8" transform="rotate(16 86 66)"/></g>' +
      line('M60 50V108', '#0f7f92', 9) +
      line('M60 74v2M60 86v2M60 98v2', '#bfe6ea', 9) +
      oval(60, 52, 10, 16, '#139bb0') +
      ball(60, 32, 14, '#139bb0') +
      ball(50, 26, 9, '#fff') +
      ball(70, 26, 9, '#fff') +
      eye(52, 27, 5) +
      eye(68, 27, 5) +
      line('M54 38q6 5 12 0', '#064a55', 3),
  ),
  butterfly: on(
    'rose',
    shape('M58 56C44 20 8 18 12 46c2 16 18 22 46 18zM62 56c14-36 50-38 46-10-2 16-18 22-46 18z', '#e9793a') +
      shape('M58 64c-22-2-38 10-32 28 6 16 28 8 32-20zM62 64c22-2 38 10 32 28-6 16-28 8-32-20z', '#f2b84b') +
      ball(30, 42, 8, '#fdf3dc') +
      ball(90, 42, 8, '#fdf3dc') +
      ball(38, 84, 6, '#fdf3dc') +
      ball(82, 84, 6, '#fdf3dc') +
      line('M56 34q-4-14-12-16M64 34q4-14 12-16', ink, 3) +
      line('M60 56v36', '#4a3426', 11) +
      ball(60, 44, 13, '#5d4433') +
      ball(55, 43, 4.5, '#fff') +
      ball(66, 43, 4.5, '#fff') +
      ball(56, 43, 2.5, ink) +
      ball(65, 43, 2.5, ink),
  ),
  hedgehog: on(
    'grass',
    shape(
      'M60 12l8 10 10-7 4 12 12-3 1 13 12 2-3 12 11 6-6 11 8 9-9 8 5 11-11 4 1 12H27l1-12-11-4 5-11-9-8 8-9-6-11 11-6-3-12 12-2 1-13 12 3 4-12 10 7z',
      '#7b5b43',
    ) +
      ball(32, 62, 9, '#caa27d') +
      ball(88, 62, 9, '#caa27d') +
      shape('M60 46c26 0 36 16 36 32s-16 28-36 28-36-12-36-28 10-32 36-32z', '#f2dcc0') +
      face(60, 72, 15) +
      oval(60, 84, 6, 5, ink) +
      line('M52 92q8 6 16 0', '#7b5b43', 3),
  ),
  rabbit: on(
    'rose',
    shape('M34 54C24 26 28 6 38 6s16 20 14 46zM86 54C96 26 92 6 82 6S66 26 68 52z', '#fff') +
      shape('M38 44c-5-16-3-28 1-28s7 12 6 28zM82 44c5-16 3-28-1-28s-7 12-6 28z', '#f3b7ac') +
      oval(60, 74, 38, 34, '#fff') +
      face(60, 68, 16) +
      shape('M54 79h12l-6 7z', '#d9685a') +
      line('M60 86v4M51 94q9 4 9-4 0 8 9 4', '#8d7770', 3),
  ),
  squirrel: on(
    'sun',
    shape('M76 104c34 4 44-30 30-50-10-14-28-8-26 6 10-2 16 12 4 22z', '#8a4b25') +
      shape('M24 44c-4-20 0-32 4-34 6 4 14 14 18 24zM72 34c4-10 10-20 16-24 6 4 8 16 4 34z', '#a85a2a') +
      oval(58, 64, 38, 36, '#bf6b33') +
      oval(46, 78, 17, 15, '#fbe8cf') +
      oval(70, 78, 17, 15, '#fbe8cf') +
      face(58, 60, 16) +
      oval(58, 72, 5, 4, ink) +
      line('M58 76v5M50 84q8 4 8-3 0 7 8 3', '#6d3a17', 3) +
      shape('M53 86h10v7h-10z', '#fff'),
  ),
  fox: on(
    'sky',
    shape('M18 18q20 6 30 22L22 62zM102 18Q82 24 72 40l26 22z', '#d9692b') +
      shape('M25 28q10 5 15 13l-14 11zM95 28q-10 5-15 13l14 11z', '#5a2f1c') +
      shape('M60 32c28 0 44 18 46 36-10 10-28 34-46 40-18-6-36-30-46-40 2-18 18-36 46-36z', '#e88038') +
      shape('M14 68c16-4 36 2 46 26 10-24 30-30 46-26-10 10-28 34-46 40-18-6-36-30-46-40z', '#fff') +
      eye(42, 62) +
      eye(78, 62) +
      oval(30, 78, 7, 4.5, '#f7b5a5') +
      oval(90, 78, 7, 4.5, '#f7b5a5') +
      oval(60, 98, 8, 6, ink),
  ),
}
