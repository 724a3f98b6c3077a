import type { DayState } from '#domain/challenge/calendar'
import { ball, line, oval, shape } from '../../../ui/drawing/strokes'

const star = 'M40 12l8 17 19 3-14 13 4 19-17-9-17 9 4-19-14-13 19-3z'

/** The state of a day. View box 0 0 80 80. Each state has its own shape, not only its own colour. */
export const dayTokens: Readonly<Record<DayState, string>> = {
  done: ball(40, 40, 36, '#f4c766') + shape(star, '#fff') + line('M28 40l9 9 16-18', '#0b6b66', 7),
  skipped:
    ball(40, 40, 36, '#cfe3f1') +
    shape('M50 14a26 26 0 1 0 14 38A22 22 0 0 1 50 14z', '#5d8fb5') +
    line('M48 30h12L48 44h12', '#3d6f96'),
  missed:
    ball(40, 40, 36, '#ece5d6') +
    line(
      'M40 62V38M40 44c-10 0-14-6-14-14 10 0 14 6 14 14zM40 38c10 0 14-6 14-14-10 0-14 6-14 14z',
      '#8c7b58',
      5,
    ),
  today: ball(40, 40, 36, '#0b6b66') + ball(40, 40, 30, '#fff') + shape('M32 24l26 16-26 16z', '#0b6b66'),
  ahead:
    '<circle cx="40" cy="40" r="33" fill="#fff" stroke="#c9bf9f" stroke-width="4" stroke-dasharray="7 8"/>',
}

/** Pictures on the buttons of the child's view. View box 0 0 80 80. */
export const signs = {
  done: ball(40, 40, 38, '#1d8a4b') + line('M22 42l13 13 24-28', '#fff', 9),
  camera:
    shape('M28 16h24l6 10h10q8 0 8 8v28q0 8-8 8H12q-8 0-8-8V34q0-8 8-8h10z', '#3b4a4d') +
    ball(40, 46, 16, '#d9eef7') +
    ball(40, 46, 9, '#4fa9dc') +
    ball(36, 42, 3, '#fff'),
  listen:
    shape('M8 28h16l20-16v56L24 52H8z', '#0b6b66') + line('M54 28q8 12 0 24M62 18q16 22 0 44', '#0b6b66', 6),
  home: shape('M40 8L6 38h8v32h18V50h16v20h18V38h8z', '#0b6b66'),
  wetland:
    oval(40, 60, 36, 14, '#7cc0cf') +
    line('M24 60V22M34 62V34M16 60q-2-14-8-22', '#5f8f3e', 5) +
    line('M24 14v16', '#7a4b24', 9) +
    shape('M56 52c-10-2-12-14-10-20 6 2 8 6 10 12 2-6 4-10 10-12 2 6 0 18-10 20z', '#f4a6b4'),
  teach:
    shape('M6 14h68v40H6z', '#2f7d4f') +
    line('M6 14h68v40H6z', '#9c6a35', 5) +
    line('M26 28q0-6 7-6t7 6q0 4-7 7v3M33 44v1M50 34l6 6 10-14', '#fff', 5) +
    line('M24 56l-8 16M56 56l8 16', '#9c6a35', 5),
  pen:
    shape('M14 66l6-20 34-34 14 14-34 34z', '#f2b84b') +
    shape('M14 66l6-20 14 14z', '#fdf3dc') +
    shape('M14 66l3-9 6 6zM50 16l14 14 4-4-14-14z', '#3b4a4d'),
} as const
export type Sign = keyof typeof signs
