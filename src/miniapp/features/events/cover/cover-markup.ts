import type { EventCover } from '#domain/events/cover'

const colours = {
  green: '#2f8f5b',
  blue: '#2d6cb5',
  red: '#c5372c',
  grey: '#5c6668',
  skin: '#f3cfae',
  ink: '#1f2a2c',
}

const ground = (sky: string, floor: string) =>
  `<rect width="360" height="160" fill="${sky}"/><rect y="122" width="360" height="38" fill="${floor}"/>`

/** A bin that stands at y = 128. */
const bin = (x: number, colour: string) =>
  `<path d="M${x} 88h34l-3 40h-28z" fill="${colour}"/><rect x="${x - 3}" y="80" width="40" height="9" rx="3" fill="${colour}"/><path d="M${x + 8} 98v20M${x + 17} 98v20M${x + 26} 98v20" stroke="#fff" stroke-width="3" opacity=".6"/>`

/** A person whose feet are at `y`. */
const person = (x: number, y: number, coat: string, hair = colours.ink) =>
  `<path d="M${x - 14} ${y}v-26q0-14 14-14t14 14v26z" fill="${coat}"/><circle cx="${x}" cy="${y - 50}" r="11" fill="${colours.skin}"/><path d="M${x - 11} ${y - 52}q0-11 11-11t11 11q-11-5-22 0z" fill="${hair}"/>`

const tree = (x: number, y: number) =>
  `<rect x="${x - 4}" y="${y - 30}" width="8" height="30" fill="#8a6a45"/><circle cx="${x}" cy="${y - 46}" r="24" fill="#7fb77a"/><circle cx="${x + 14}" cy="${y - 36}" r="15" fill="#6aa767"/>`

const cross = (x: number, y: number) =>
  `<path d="M${x - 5} ${y - 15}h10v10h10v10h-10v10h-10v-10h-10v-10h10z" fill="${colours.red}"/>`

const board = (x: number, width: number, colour: string) =>
  `<rect x="${x}" y="26" width="${width}" height="66" rx="4" fill="${colour}" stroke="#b48a56" stroke-width="5"/>`

const lines = (x: number, y: number, width: number) =>
  `<path d="M${x} ${y}h${width}M${x} ${y + 14}h${width * 0.7}M${x} ${y + 28}h${width * 0.85}" stroke="#fff" stroke-width="5" stroke-linecap="round"/>`

/** The drawing above an event, for each scene. View box 0 0 360 160. */
export const coverMarkup: Readonly<Record<EventCover, string>> = {
  talk:
    ground('#e3edf5', '#cbb894') +
    `<rect x="40" y="20" width="130" height="76" rx="4" fill="#fff" stroke="#8ea3b3" stroke-width="4"/><rect x="58" y="36" width="24" height="40" fill="${colours.blue}"/><rect x="92" y="48" width="24" height="28" fill="${colours.green}"/><rect x="126" y="58" width="24" height="18" fill="${colours.red}"/>` +
    person(210, 128, '#35516b') +
    '<path d="M192 128l4-36h34l4 36z" fill="#a8794a"/>' +
    person(278, 156, '#9a6fb0') +
    person(326, 156, colours.green),
  classroom:
    ground('#fdf3dc', '#d9bd8c') +
    board(50, 170, '#2f6b52') +
    lines(70, 44, 90) +
    person(250, 128, colours.blue) +
    person(76, 158, '#e8a93c') +
    person(140, 158, colours.red) +
    person(204, 158, '#6aa767'),
  clinic:
    ground('#e6f3f1', '#bcd6d1') +
    `<rect x="40" y="30" width="150" height="98" rx="4" fill="#fff"/><rect x="58" y="72" width="26" height="24" fill="#bfe0ee"/><rect x="146" y="72" width="26" height="24" fill="#bfe0ee"/><rect x="100" y="84" width="30" height="44" fill="#8fb6b0"/>` +
    cross(115, 55) +
    person(228, 130, '#fdfdfd') +
    bin(262, colours.green) +
    bin(308, colours.grey),
  courtyard:
    ground('#dff0ee', '#c9d8a6') +
    `<rect x="30" y="24" width="84" height="104" fill="#f1d9b8"/><path d="M44 40h18v16h-18zM82 40h18v16h-18zM44 70h18v16h-18zM82 70h18v16h-18z" fill="#7fa9c4"/><rect x="62" y="98" width="20" height="30" fill="#a8794a"/>` +
    tree(150, 128) +
    person(196, 130, colours.red) +
    bin(226, colours.blue) +
    bin(270, colours.green) +
    bin(314, colours.grey),
  workshop:
    ground('#f6ece2', '#d8c3a2') +
    board(36, 110, '#ffffff') +
    `<circle cx="68" cy="58" r="17" fill="${colours.green}"/><path d="M60 58l6 7 11-14" stroke="#fff" stroke-width="4" fill="none"/><circle cx="114" cy="58" r="17" fill="${colours.red}"/><path d="M107 51l14 14M121 51l-14 14" stroke="#fff" stroke-width="4"/>` +
    person(196, 126, '#0b6b66') +
    '<path d="M172 124v32M328 124v32" stroke="#8a6a45" stroke-width="8"/>' +
    person(258, 112, '#e8a93c') +
    person(308, 112, '#9a6fb0') +
    '<rect x="160" y="112" width="180" height="12" rx="3" fill="#a8794a"/>',
  exhibition:
    ground('#eeeaf6', '#cfc6dd') +
    [40, 140, 240]
      .map((x, at) => {
        const colour = [colours.green, colours.blue, colours.red][at] ?? colours.grey
        return `<rect x="${x}" y="24" width="80" height="74" fill="${colour}"/>${lines(x + 14, 46, 50)}<path d="M${x + 12} 98v30M${x + 68} 98v30" stroke="#8a7fa3" stroke-width="5"/>`
      })
      .join('') +
    person(130, 156, '#35516b') +
    person(226, 156, '#e8a93c'),
  riverside:
    ground('#dcecf6', '#b9cf8f') +
    '<path d="M0 96q60-18 120 0t120 0 120 0v30H0z" fill="#8fc1dd"/><path d="M0 108q60-14 120 0t120 0 120 0" stroke="#fff" stroke-width="3" fill="none" opacity=".7"/>' +
    tree(46, 136) +
    person(150, 146, colours.green) +
    '<path d="M166 118l22 26" stroke="#5c6668" stroke-width="4" stroke-linecap="round"/><path d="M184 138h14v10h-14z" fill="#fff" stroke="#9aa5a2" stroke-width="2"/>' +
    person(258, 146, '#e8a93c') +
    '<path d="M274 120q22-8 26 8l4 22h-34z" fill="#3d4a4d"/>',
  bins:
    ground('#e0f0ed', '#cfc4a8') +
    '<rect x="40" y="26" width="280" height="16" rx="4" fill="#0b6b66"/><path d="M52 42v86M308 42v86" stroke="#0b6b66" stroke-width="7"/>' +
    bin(78, colours.blue) +
    bin(134, colours.green) +
    bin(190, colours.red) +
    bin(246, colours.grey),
}
