import { pledge as words } from '#content/volunteers/pledge'
import { os } from '../dispatch/implementer'
import { pledgesOf } from './store/pledges'
import { presentPledge } from './present'
import { attendedBy, hoursByYear, minutesOf, presentAttended } from '../checkin/public'
import { presentTeam, teamsOf } from '../teams/public'

const mostTrainings = 100

export const mine = os.volunteers.mine.handler(async ({ context: { db, person } }) => {
  if (!person) return { teams: [], pledgeVersion: words.version, pledge: null, trainings: [], minutes: 0 }
  const trainings = await attendedBy(db, person.userId, mostTrainings, 'training')
  const [last] = await pledgesOf(db, person.userId)
  return {
    teams: (await teamsOf(db, person.userId)).map(presentTeam),
    pledgeVersion: words.version,
    pledge: last ? presentPledge(last) : null,
    trainings: trainings.map(presentAttended),
    minutes: minutesOf(await hoursByYear(db, person.userId)),
  }
})
