import type { Pictogram } from '#domain/challenge/pictograms'
import { ball, eye, line, oval, shape } from '../../../ui/drawing/strokes'

const ink = '#1f2a2c'
const smile = (x: number, y: number) =>
  eye(x - 9, y, 4) + eye(x + 9, y, 4) + line(`M${x - 6} ${y + 9}q6 6 12 0`, ink, 3)

/** Bins are left out, because their look depends on the city. */
export type DrawnPictogram = Exclude<Pictogram, `bin-${string}`>

const things: Pick<
  Record<DrawnPictogram, string>,
  'bottle' | 'can' | 'glass' | 'carton' | 'box' | 'paper' | 'clothes' | 'battery' | 'lamp' | 'medicine'
> = {
  bottle:
    shape('M40 8h16v10H40z', '#2f7fb5') +
    shape('M40 20h16c0 8 10 12 10 24v36q0 8-8 8H38q-8 0-8-8V44c0-12 10-16 10-24z', '#bfe0f2') +
    shape('M30 46h36v22H30z', '#5aa7d6') +
    smile(48, 54) +
    line('M37 34q-2 4-2 8M35 72v6', '#fff', 4),
  can:
    shape('M24 22q24 10 48 0v56q-24 12-48 0z', '#d6564a') +
    shape('M24 70q24 12 48 0v8q-24 12-48 0z', '#a9b4b8') +
    oval(48, 20, 24, 8, '#c8d1d4') +
    oval(48, 20, 15, 4.5, '#9aa7ab') +
    smile(48, 46),
  glass:
    shape('M28 24h40v8c6 4 8 8 8 14v32q0 10-10 10H30q-10 0-10-10V46c0-6 2-10 8-14z', '#cfe9dc') +
    shape('M26 10h44v14H26z', '#c98a3a') +
    shape('M26 50h44v28H26z', '#f3c65f') +
    smile(48, 60) +
    line('M29 42v8', '#fff', 5),
  carton:
    shape('M24 34l14-18h26l10 18z', '#2f8f86') +
    shape('M38 8h26v10H38z', '#2f8f86') +
    shape('M24 34h50v54H24z', '#fff') +
    shape('M24 66q12-10 24 0t26 0v22H24z', '#8fd0ca') +
    line('M24 34h50v54H24z', '#2f8f86', 3) +
    smile(49, 48),
  box:
    shape('M14 36l34 14v40L14 74z', '#c8925a') +
    shape('M82 36L48 50v40l34-16z', '#b07b45') +
    shape('M14 36l34-14 34 14-34 14z', '#e2b582') +
    shape('M14 36L4 22l34-14 10 14zM82 36l10-14L58 8 48 22z', '#d3a26d') +
    shape('M26 66l12 5v8l-12-5z', '#fff'),
  paper:
    '<g transform="rotate(-8 48 48)">' +
    shape('M22 14h40l14 14v56H22z', '#dfe6e8') +
    '</g>' +
    shape('M22 12h38l16 16v58H22z', '#fff') +
    shape('M60 12l16 16H60z', '#b9c6c9') +
    line('M22 12h38l16 16v58H22zM32 40h32M32 54h32M32 68h20', '#7d9298', 3),
  clothes:
    shape('M34 16q14 12 28 0l26 16-12 20-10-6v40H30V46l-10 6L8 32z', '#6aa3d8') +
    shape('M34 16q14 12 28 0l6 4q-20 18-40 0z', '#3d78ae') +
    shape('M48 50l5 9 10 2-7 7 1 10-9-4-9 4 1-10-7-7 10-2z', '#f4c766'),
  battery:
    shape('M40 6h16v8H40z', '#9aa7ab') +
    shape('M28 14h40v74q0 4-4 4H32q-4 0-4-4z', '#3b4a4d') +
    shape('M28 14h40v20H28z', '#e0a033') +
    shape('M52 44L36 66h10l-4 18 18-26H50z', '#f4c766') +
    line('M48 20v8M44 24h8', '#3b4a4d', 3),
  lamp:
    shape('M38 70h20v6q0 12-10 12T38 76z', '#8b979a') +
    line('M38 74h20M38 80h20', '#5d696c', 3) +
    shape('M48 8a28 28 0 0 1 16 51q-4 4-4 11H36q0-7-4-11A28 28 0 0 1 48 8z', '#f9dd86') +
    smile(48, 34) +
    line('M8 36H2M94 36h-6M18 10l-5-5M78 10l5-5', '#e0a033', 4),
  medicine:
    '<g transform="rotate(-38 40 40)">' +
    shape('M10 30h30v24H10a12 12 0 0 1 0-24z', '#d6564a') +
    shape('M40 30h28a12 12 0 0 1 0 24H40z', '#fff') +
    line('M12 30h54a12 12 0 0 1 0 24H12a12 12 0 0 1 0-24z', '#8d3a32', 3) +
    '</g>' +
    ball(70, 74, 17, '#fff') +
    line('M58 74h24', '#8d9aa0') +
    '<circle cx="70" cy="74" r="17" fill="none" stroke="#8d9aa0" stroke-width="3"/>',
}

const kitchen: Pick<
  Record<DrawnPictogram, string>,
  'peel' | 'leftovers' | 'bones' | 'bowl' | 'cup' | 'water'
> = {
  peel:
    shape('M6 34a42 42 0 0 0 84 0z', '#3f9a55') +
    shape('M12 34a36 36 0 0 0 72 0z', '#f5efd0') +
    shape('M17 34a31 31 0 0 0 62 0z', '#e8584f') +
    line('M32 42l2 5M48 46v5M64 42l-2 5', ink, 4) +
    shape('M62 20q10-18 22-12-2 14-22 12z', '#3f9a55'),
  leftovers:
    oval(36, 38, 16, 12, '#7fb567') +
    oval(58, 36, 17, 14, '#e8a05a') +
    line('M30 30q6 6 4 12M56 28q8 6 4 14', '#fff', 3) +
    shape('M8 42h80c0 24-14 40-40 40S8 66 8 42z', '#3a86b8') +
    shape('M34 80h28v8H34z', '#2b6a94') +
    smile(48, 56),
  bones:
    '<g transform="rotate(-35 48 48)">' +
    ball(16, 40, 11, '#f7efdc') +
    ball(16, 56, 11, '#f7efdc') +
    ball(80, 40, 11, '#f7efdc') +
    ball(80, 56, 11, '#f7efdc') +
    shape('M16 38h64v20H16z', '#f7efdc') +
    line('M24 38h48M24 58h48', '#b9a37c', 3) +
    '<path d="M25 34a11 11 0 1 0-16 14 11 11 0 1 0 16 14M71 34a11 11 0 1 1 16 14 11 11 0 1 1-16 14" fill="none" stroke="#b9a37c" stroke-width="3"/>' +
    '</g>',
  bowl:
    line('M70 8L58 42M82 14L66 42', '#b07b45', 5) +
    shape('M8 40h80c0 26-16 42-40 42S8 66 8 40z', '#e9eef0') +
    shape('M8 40h80q0 8-2 14H10q-2-6-2-14z', '#d6564a') +
    shape('M32 80h32v8H32z', '#c3ced2') +
    line('M22 28l6 6M30 18l4 10M14 20l4 6', '#8ec6e8', 4),
  cup:
    line('M52 26L60 2h10', '#d6564a', 5) +
    shape('M22 30h52l-6 54q-1 6-7 6H35q-6 0-7-6z', '#e9c9a0') +
    shape('M25 58h46l-3 26q-1 6-7 6H35q-6 0-7-6z', '#b98252') +
    shape('M18 22h60v10H18z', '#fff') +
    line('M18 22h60v10H18z', '#b98252', 3) +
    ball(38, 80, 4, ink) +
    ball(48, 84, 4, ink) +
    ball(58, 80, 4, ink) +
    smile(48, 46),
  water:
    shape('M14 22h34v-8h-8V6h26v8h-8v8h6q18 0 18 18v6H62v-4q0-4-4-4H14z', '#9fb0b6') +
    shape('M10 16h10v28H10z', '#7f9198') +
    shape('M72 54q14 18 14 24a14 14 0 0 1-28 0q0-6 14-24z', '#4fa9dc') +
    line('M65 78q1 6 6 7', '#fff', 4),
}

const ways: Pick<
  Record<DrawnPictogram, string>,
  'bag' | 'basket' | 'book' | 'toy' | 'leaf' | 'hands' | 'eye' | 'talk'
> = {
  bag:
    line('M32 40V26q0-16 16-16t16 16v14', '#2f6d4f', 6) +
    shape('M16 34h64l6 50q0 6-6 6H16q-6 0-6-6z', '#7fb567') +
    shape('M48 78C30 66 32 52 40 52q6 0 8 6 2-6 8-6c8 0 10 14-8 26z', '#fdf3dc'),
  basket:
    line('M20 40Q48-20 76 40', '#9c6a35', 6) +
    shape('M8 38h80l-10 48q-1 4-6 4H24q-5 0-6-4z', '#c8925a') +
    line('M12 52h72M15 66h66M30 40l4 48M48 40v48M66 40l-4 48', '#9c6a35', 3) +
    shape('M4 32h88v10H4z', '#9c6a35'),
  book:
    shape('M48 24Q30 10 8 16v62q22-6 40 8z', '#fdf3dc') +
    shape('M48 24q18-14 40-8v62q-22-6-40 8z', '#fff') +
    line('M48 24Q30 10 8 16v62q22-6 40 8 18-14 40-8V16q-22-6-40 8zM48 24v62', '#0b6b66') +
    line('M18 32q10-2 20 4M18 46q10-2 20 4', '#8fb5b1', 3) +
    line('M60 36l6 7 12-14M60 58l6 7 12-14', '#1d7a3a'),
  toy:
    ball(28, 22, 12, '#a87145') +
    ball(68, 22, 12, '#a87145') +
    ball(28, 22, 6, '#e8c49a') +
    ball(68, 22, 6, '#e8c49a') +
    ball(24, 66, 11, '#a87145') +
    ball(72, 66, 11, '#a87145') +
    oval(48, 72, 24, 20, '#b98252') +
    ball(48, 36, 26, '#b98252') +
    oval(48, 46, 13, 10, '#f2dcc0') +
    eye(38, 32, 4) +
    eye(58, 32, 4) +
    oval(48, 42, 5, 4, ink) +
    line('M44 50q4 4 8 0', ink, 2.5) +
    shape('M48 68l-14-7v14zM48 68l14-7v14z', '#d6564a'),
  leaf:
    shape('M46 92h8l-2-40h-4z', '#7a5a38') +
    shape('M50 62C20 66 8 48 10 22c28-4 42 12 40 40z', '#6fb35c') +
    shape('M50 72c4-26 18-36 38-32 2 22-12 36-38 32z', '#94cc72') +
    line('M50 62Q34 48 22 34M50 72q14-8 26-22', '#3f7d38', 3),
  hands:
    shape('M10 50q0-10 8-10h10l16 18-10 16q-22-4-24-24z', '#f2c29b') +
    shape('M86 50q0-10-8-10H68L52 58l10 16q22-4 24-24z', '#e3a877') +
    line('M34 58l10-4M62 58l-10-4', '#b97b4c', 3) +
    shape('M8 56l-4 26 22 8 6-18zM88 56l4 26-22 8-6-18z', '#4fa9a0') +
    shape('M48 36C28 24 30 8 39 8q6 0 9 7 3-7 9-7c9 0 11 16-9 28z', '#e66f6f'),
  eye:
    line('M64 64l22 22', '#7a5a38', 11) +
    ball(40, 40, 32, '#3b4a4d') +
    ball(40, 40, 25, '#d9eef7') +
    smile(40, 36) +
    line('M22 36q2-12 12-16', '#fff', 4),
  talk:
    shape('M8 14h50q8 0 8 8v22q0 8-8 8H32L18 66V52H8q-6 0-6-8V22q0-8 6-8z', '#0b8a80') +
    ball(20, 33, 4.5, '#fff') +
    ball(34, 33, 4.5, '#fff') +
    ball(48, 33, 4.5, '#fff') +
    shape('M74 40h12q8 0 8 8v20q0 8-8 8h-4v14L68 76H50q-8 0-8-8v-8q24 0 32-8z', '#f2b84b'),
}

/** Pictures that stand for the actions. View box 0 0 96 96. */
export const pictogramMarkup: Readonly<Record<DrawnPictogram, string>> = { ...things, ...kitchen, ...ways }
