import { teamKinds } from '#domain/volunteers/team'
import type { OutputOf } from '../../../../platform/cloud/call-cloud'
import { openPage } from '../../../../platform/navigate'
import { CloudQueries } from '../../../../platform/query/cloud-queries'
import { useCloudQuery } from '../../../../platform/query/cloud-query'
import { Section } from '../../../../ui/card/section'
import { FlagLine } from '../../../../ui/flag/flag-line'
import { teamKindNames } from '#domain/volunteers/team'
import { Screen } from '../../../../ui/screen/screen'
import { QueryBoundary } from '../../../../ui/states/query-boundary'
import { Notice } from '../../../../ui/states/notice'
import { OfflineNotice } from '../../../../ui/states/offline-notice'
import { whereText } from '../where-text'

/** The page with all participating units, by kind. */
export default function OrganisationsPage() {
  return (
    <CloudQueries>
      <Screen title="参加的单位">
        <OfflineNotice text="下面是上次看到的单位。" />
        <Organisations />
      </Screen>
    </CloudQueries>
  )
}

function Organisations() {
  return (
    <QueryBoundary query={useCloudQuery('organisations.list')} behindSignIn="登录以后，就能看到参加的单位。">
      {(organisations) =>
        organisations.length === 0 ? (
          <Notice mood="sleeps" title="还没有单位参加" text="单位登记以后，会出现在这里。" />
        ) : (
          <ByKind organisations={organisations} />
        )
      }
    </QueryBoundary>
  )
}

function ByKind({ organisations }: { readonly organisations: OutputOf<'organisations.list'> }) {
  const kinds = teamKinds.map((kind) => ({ kind, units: organisations.filter((unit) => unit.kind === kind) }))
  return kinds
    .filter(({ units }) => units.length > 0)
    .map(({ kind, units }) => (
      <Section key={kind} title={teamKindNames[kind]}>
        {units.map((unit) => (
          <FlagLine
            key={unit.organisationId}
            kind={kind}
            name={unit.name}
            facts={[whereText(unit)]}
            onPress={() => openPage('organisation', { id: unit.organisationId })}
          />
        ))}
      </Section>
    ))
}
