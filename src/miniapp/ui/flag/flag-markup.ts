import type { TeamKind } from '#domain/volunteers/team'

const pole =
  '<path d="M18 8v144" stroke="#8a6a3b" stroke-width="6" stroke-linecap="round"/><circle cx="18" cy="8" r="7" fill="#f4c766"/>'
const leaf =
  '<path d="M176 32c16 0 24 8 24 24-16 0-24-8-24-24z" fill="#fff" opacity=".85"/><path d="M180 36l20 20" stroke="#0b6b66" stroke-width="2" opacity=".5"/>'

/** A flag on its pole, with the emblem of a kind of team. */
function flag(cloth: string, shade: string, emblem: string): string {
  return (
    `<path d="M21 16c32-14 60 14 92 4s68-16 105 0v88c-37-16-73-10-105 0s-60-18-92-4z" fill="${cloth}"/>` +
    `<path d="M21 92c32-14 60 14 92 4s68-16 105 0v12c-37-16-73-10-105 0s-60-18-92-4z" fill="${shade}"/>` +
    `${leaf}<g transform="translate(104 58)" fill="#fff">${emblem}</g>${pole}`
  )
}

const officeHall =
  '<path d="M0-30L34-12h-68zM-30-8h60v6h-60zM-26 0h8v22h-8zM-11 0h8v22h-8zM4 0h8v22H4zM19 0h8v22h-8zM-34 24h68v7h-68z"/>'
const openBook =
  '<path d="M-2-16c-10-8-22-9-33-6v42c11-3 23-2 33 6zM2-16c10-8 22-9 33-6v42c-11-3-23-2-33 6z"/><path d="M0-36l5 9h-10z"/>'
const cross =
  '<path d="M0 30C-22 14-34 0-34-14c0-18 24-24 34-6 10-18 34-12 34 6C34 0 22 14 0 30z"/><path d="M-5-14h10v9h9v10H5v9H-5V5h-9V-5h9z" fill="#c5372c"/>'
const homes =
  '<path d="M-16-28L6-8v8h-6v28h-34V0h-4v-8z"/><path d="M18-14L38 4v6h-4v18H4V-2z" opacity=".8"/><path d="M-22 6h10v10h-10zM14 10h10v8H14z" fill="#b4611a"/>'

/** The flags of the four kinds of team, drawn for this project. View box 0 0 224 160. */
export const flags: Readonly<Record<TeamKind, string>> = {
  office: flag('#0b6b66', '#074b48', officeHall),
  school: flag('#2361a8', '#174a86', openBook),
  hospital: flag('#c5372c', '#9c251c', cross),
  community: flag('#b4611a', '#8e4a10', homes),
}
