import { emptyForm, Page, Select, useView } from '../../ui/index.ts'
import { POSTCODE_ISLAND, PostcodeForm } from '../places/index.ts'
import { addressOf, type Filter } from './asked.ts'
import { useMessages } from './messages/index.ts'
import { AUDIENCES, formatsOf, RESOURCE_KINDS } from './model/kinds.ts'
import type { Resource } from './pack/resource.ts'
import { DocumentStyle } from './document-style.tsx'
import { languageName } from './language-name.ts'
import type { OwnDocument } from './uploads/own-document.ts'
import { OwnRow } from './uploads/views-own.tsx'

export interface NamedPlace {
  key: string
  name: string
}

interface ListProps {
  filter: Filter
  /** Everything there is, for the choices. */
  all: Resource[]
  /** The campaign's own, that fit. */
  own: OwnDocument[]
  resources: { resource: Resource; title: string; summary: string }[]
  place: NamedPlace | undefined
}

/** Every document of the pack, for a place or for anywhere. */
export function ResourcesPage({ filter, all, own, resources, place }: ListProps) {
  const t = useMessages()
  const { link } = useView()
  const count = own.length + resources.length
  const title = place ? t('list.title.here', { place: place.name }) : t('list.title')
  return (
    <Page
      title={title}
      description={t('list.description')}
      islands={place ? [] : [POSTCODE_ISLAND]}
      poster={
        <>
          <h1>{title}</h1>
          <p>{place ? t('list.lead.here', { place: place.name }) : t('list.lead')}</p>
          {place ? <Elsewhere place={place} /> : <PostcodeForm return="/resources" />}
        </>
      }
    >
      <DocumentStyle />
      <section>
        <h2>{t('list.motion')}</h2>
        <p>{t('list.motion.lead')}</p>
        <p>
          <a class="do" href={link(placeQuery('/resources/motion', place))}>
            {t('list.motion.do')}
          </a>
        </p>
      </section>
      <FilterForm filter={filter} all={all} />
      <section>
        <h2>{t('list.count', { count })}</h2>
        {count === 0 && <p>{t('list.none')}</p>}
        <ul class="rows">
          {own.map((one) => (
            <OwnRow own={one} />
          ))}
          {resources.map((one) => (
            <Row {...one} place={place} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('zip.title')}</h2>
        <p>{place ? t('zip.lead.here', { place: place.name }) : t('zip.lead')}</p>
        <p>
          <a class="do" href={link(placeQuery('/resources/pack.zip', place))} download>
            {t('zip.do')}
          </a>
        </p>
      </section>
    </Page>
  )
}

function Elsewhere({ place }: { place: NamedPlace }) {
  const t = useMessages()
  const { link } = useView()
  return (
    <p>
      <a href={link(`/near/${place.key}`)}>{t('list.near')}</a>
      {' · '}
      <a href={link('/resources')}>{t('list.elsewhere')}</a>
    </p>
  )
}

function Row({
  resource,
  title,
  summary,
  place,
}: ListProps['resources'][number] & Pick<ListProps, 'place'>) {
  const t = useMessages()
  const { link } = useView()
  const { name, data, text } = resource
  const formats = formatsOf(data.kind).filter((format) => format !== 'html')
  return (
    <li>
      <div lang={text.lang}>
        <h3>
          <a href={link(addressOf(name, undefined, { place: place?.key }))}>{title}</a>
        </h3>
        <p>{summary}</p>
      </div>
      <span class="meta">{t(`kind.${data.kind}`)}</span>
      <span class="meta" dir="ltr">
        {formats.map((format) => format.toUpperCase()).join(' · ')}
      </span>
    </li>
  )
}

function FilterForm({ filter, all }: { filter: Filter; all: Resource[] }) {
  const t = useMessages()
  const { link } = useView()
  const values = Object.fromEntries(
    Object.entries(filter).map(([key, value]) => [key, value ?? '']),
  )
  const form = { ...emptyForm, values }
  const kinds = RESOURCE_KINDS.filter((kind) => all.some(({ data }) => data.kind === kind))
  const languages = [...new Set(all.flatMap((one) => one.languages))]
  return (
    <section>
      <h2>{t('filter.title')}</h2>
      <form class="filter" method="get" action={link('/resources')}>
        {filter.place && <input type="hidden" name="place" value={filter.place} />}
        <Select
          name="kind"
          label={t('filter.kind')}
          form={form}
          optional
          options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <Select
          name="audience"
          label={t('filter.audience')}
          form={form}
          optional
          options={AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))}
        />
        <Select
          name="language"
          label={t('filter.language')}
          form={form}
          optional
          options={languages.map((value) => ({ value, label: languageName(value) }))}
        />
        <div>
          <button class="do second">{t('filter.do')}</button>
        </div>
      </form>
    </section>
  )
}

export function placeQuery(path: string, place: NamedPlace | undefined): string {
  return place ? `${path}?place=${place.key}` : path
}
