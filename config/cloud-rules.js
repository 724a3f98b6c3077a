const { forbid } = require('./forbid')

/**
 * The folders of the cloud, lowest layer first (docs/decisions/0016-the-cloud-by-topic.md). Each may import
 * only from lower layers, so there are no import cycles. A new topic must be added to a layer.
 */
const floors = [
  ['ports', 'sheets', 'jobs'],
  ['database'],
  ['people'],
  ['dispatch'],
  ['audit', 'identity', 'participation', 'photos'],
  ['guardians', 'messages', 'quiz', 'reports', 'teams'],
  ['contests', 'events'],
  ['checkin'],
  ['challenge', 'ledger'],
  ['groups'],
  ['certificates', 'diary', 'units', 'volunteers'],
  ['family'],
  ['privacy'],
  ['router.ts', 'city-jobs.ts'],
  ['http'],
  ['entries'],
]

/** Folders that are not topics: higher layers may import any file in them. */
const services = ['ports', 'sheets', 'jobs', 'database', 'dispatch', 'http', 'entries']

const cloud = (...rooms) => `^src/cloud/(${rooms.join('|').replaceAll('.', '\\.')})(/|$)`
/**
 * Table declarations may be imported from everywhere: a statement joins the tables it needs, and foreign keys
 * refer both up and down.
 */
const schema = '^src/cloud/[^/]+/store/schema\\.ts$'

const upward = floors.flatMap((rooms, floor) =>
  rooms.map((room) =>
    forbid(
      `cloud-${room}-never-upward`,
      { path: cloud(room), pathNot: schema },
      {
        path: cloud(
          ...floors
            .slice(floor)
            .flat()
            .filter((other) => other !== room),
        ),
        pathNot: schema,
      },
      'A room of the cloud imports those of lower floors only.',
    ),
  ),
)

exports.cloudFloors = floors
exports.cloudRules = [
  ...upward.filter(({ to }) => to.path !== cloud()),
  forbid(
    'cloud-rooms-have-a-floor',
    { path: '^src/cloud/', pathNot: cloud(...floors.flat()) },
    {},
    'Every room of the cloud stands on a floor in config/cloud-rules.js.',
  ),
  forbid(
    'topics-meet-in-public',
    { path: '^src/cloud/([^/]+)/' },
    {
      path: '^src/cloud/[^/]+/',
      pathNot: ['^src/cloud/$1/', '/public\\.ts$', schema, cloud(...services)],
    },
    "A topic reaches another only through that one's public.ts, and its tables.",
  ),
  forbid(
    'tables-know-tables-only',
    { path: schema },
    { path: '^src/', pathNot: [schema, '^src/domain/', '^src/cloud/database/columns\\.ts$'] },
    'Whoever joins a table must not get the code of its topic with it.',
  ),
  forbid(
    'routers-are-joined-once',
    { path: '^src/cloud/', pathNot: '^src/cloud/router\\.ts$' },
    { path: '^src/cloud/[^/]+/router\\.ts$' },
    "Only src/cloud/router.ts knows the topics' procedures.",
  ),
]
