const ink = '#1f2a2c'

const legs =
  '<path d="M90 176l4 22-6 28M112 176l5 22-5 28M74 229q7-5 14-3 6-1 11 3M102 229q5-4 10-3 7-2 14 3" stroke="#4a5456" stroke-width="5.500" stroke-linecap="round" stroke-linejoin="round" fill="none"/>'
const body =
  `<path d="M58 128C30 124 8 146 3 182c10-8 18-8 26-4 1-9 8-14 17-14 4 6 14 8 22 4z" fill="${ink}"/>` +
  legs +
  '<path d="M36 150c0-30 38-48 74-42 18 3 32 0 40-10 6 40-8 82-58 84-34 2-56-12-56-32z" fill="#fff"/>'
const neck = `<path d="M137 112c15-14 15-30 9-44" stroke="${ink}" stroke-width="20" stroke-linecap="round" fill="none"/><path d="M124 118c24-8 22-34 14-50" stroke="#fff" stroke-width="13" stroke-linecap="round" fill="none"/>`
const scarf =
  '<path d="M110 106c14 9 34 7 46-6l5 11c-14 14-40 16-56 8z" fill="#f2b84b"/><path d="M116 114l-14 22 12-1 6 9 6-27z" fill="#e0a033"/>'
const head =
  '<path d="M170 36l29 15c-9 7-22 9-34 6z" fill="#e8a93c"/><circle cx="147" cy="44" r="27" fill="#fff"/><path d="M122 34c4-20 34-25 49-5-10 11-34 14-49 5z" fill="#d63a2f"/><path d="M142 54a7 4.500 0 1 0 .1 0z" fill="#f7b5a5"/>'

const openEye = `<circle cx="158" cy="46" r="6" fill="${ink}"/><circle cx="160" cy="43.500" r="2" fill="#fff"/>`
const closedEye = `<path d="M151 46q6 6 13 0" stroke="${ink}" stroke-width="4" stroke-linecap="round" fill="none"/>`
const wing =
  '<path d="M50 148c12-20 42-26 66-18-2 26-36 42-66 18z" fill="#dfeae7"/><path d="M66 150c14 4 28 0 40-12" stroke="#fff" stroke-width="3" stroke-linecap="round" fill="none"/>'
const raisedWing =
  '<path d="M104 150C70 158 40 128 22 92c-4-9 6-14 13-7-8-18-12-32-10-44 2-9 12-8 15 1 0-8 2-14 7-17 6-3 11 2 13 9 10 34 26 50 46 72 14 16 16 38-2 44z" fill="#fff" stroke="#cfdedb" stroke-width="3"/>' +
  `<path d="M22 92c-4-9 6-14 13-7-8-18-12-32-10-44 2-9 12-8 15 1 0-8 2-14 7-17 6-3 11 2 13 9 3 10 6 19 10 26-10 2-14-4-16-12 0 12 4 22 10 30-12 0-18-6-22-16 2 12 8 22 14 30-14 2-24 4-34 0z" fill="${ink}"/>`

const doubt =
  '<path d="M30 34q0-15 14-15t14 13q0 9-14 14v8" stroke="#0b6b66" stroke-width="8" stroke-linecap="round" fill="none"/><circle cx="44" cy="70" r="5.500" fill="#0b6b66"/>'
const dream =
  '<path d="M48 60h18l-18 22h18M82 26h14L82 44h14" stroke="#0b6b66" stroke-width="6" stroke-linecap="round" stroke-linejoin="round" fill="none"/>'

const bird = body + neck + scarf + head

/** 鹤小分, a red-crowned crane, in the moods that the pages use. View box 0 0 204 236. */
export const cranes = {
  stands: bird + openEye + wing,
  greets: bird + openEye + raisedWing,
  wonders: bird + openEye + wing + doubt,
  sleeps: bird + closedEye + wing + dream,
} as const

export type CraneMood = keyof typeof cranes
