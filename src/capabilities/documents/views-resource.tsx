import { writeDay } from '../../platform/messages/index.ts'
import { inThatLanguage, Page, useView } from '../../ui/index.ts'
import { isLanguage } from '../../platform/messages/index.ts'
import { POSTCODE_ISLAND, PostcodeForm } from '../places/index.ts'
import { addressOf } from './asked.ts'
import type { Election } from './elections.ts'
import { languageName } from './language-name.ts'
import { useMessages } from './messages/index.ts'
import type { Document } from './model/document.ts'
import { formatsOf, isLaidOut } from './model/kinds.ts'
import { reviewDay, type Resource } from './pack/resource.ts'
import { DocumentStyle } from './document-style.tsx'
import { DocumentText } from './views-blocks.tsx'
import { Sources } from './views-reading.tsx'
import { placeQuery, type NamedPlace } from './views-list.tsx'

interface ResourceProps {
  resource: Resource
  document: Document
  elections: Election[]
  /** Nobody has said who publishes here, so whoever prints it must write that in. */
  isUnsigned: boolean
  /** The address of the imprint reads like a home. */
  isHome: boolean
  place: NamedPlace | undefined
}

/** One document: what it looks like, every form it can be had in, and what it says. */
export function ResourcePage(props: ResourceProps) {
  const { resource, document, place } = props
  const t = useMessages()
  const { title, summary, language, direction } = document
  return (
    <Page
      title={title}
      description={summary}
      islands={place ? [] : [POSTCODE_ISLAND]}
      poster={
        <>
          <h1 lang={language} dir={direction}>
            {title}
          </h1>
          <p lang={language} dir={direction}>
            {summary}
          </p>
          {!place && <PostcodeForm return="/resources" />}
        </>
      }
    >
      <DocumentStyle />
      <Cautions {...props} />
      <Downloads {...props} />
      <section>
        <h2>{t('resource.text')}</h2>
        <DocumentText document={document} />
        <Sources document={document} />
        <p class="source">
          {t('resource.reviewed', {
            day: writeDay(resource.data.reviewed),
            by: writeDay(reviewDay(resource.data)),
          })}
        </p>
      </section>
    </Page>
  )
}

function Cautions({ document, elections, isUnsigned, isHome, resource }: ResourceProps) {
  const t = useMessages()
  const said = [
    ...document.cautions,
    ...(isUnsigned ? [t('resource.unsigned')] : []),
    ...(isHome ? [t('resource.home')] : []),
    ...(resource.data.names.length > 0 ? [t('election.names')] : []),
    ...elections.map(({ id, on, isLatest }) =>
      t(isLatest ? 'election.near.latest' : 'election.near', {
        election: t(`election.${id}`),
        day: writeDay(on),
      }),
    ),
  ]
  if (said.length === 0) return null
  return (
    <section>
      <h2>{t('resource.before')}</h2>
      {said.map((one) => (
        <p class="note">{one}</p>
      ))}
      {resource.data.names.length > 0 && (
        <p>
          <a href="https://www.electoralcommission.org.uk/guidance-non-party-campaigners">
            {t('election.guidance')}
          </a>
        </p>
      )}
      <p>{t('resource.noHome')}</p>
    </section>
  )
}

function Downloads({ resource, document, place }: ResourceProps) {
  const t = useMessages()
  const { link, path } = useView()
  const { name, kind } = document
  const here = place && { place: place.key }
  const to = (format: 'pdf' | 'png', more: Record<string, string> = {}) =>
    link(addressOf(name, format, { ...here, ...more }))
  const others = resource.languages.filter((one) => one !== document.language).filter(isLanguage)
  return (
    <section>
      <h2>{t('resource.get')}</h2>
      <img
        class="preview"
        src={to('png', { picture: 'page' })}
        alt={t('resource.preview', { title: document.title })}
        width="400"
        height="566"
      />
      <ul class="links">
        {formatsOf(kind)
          .filter((format) => format !== 'html' && format !== 'png')
          .map((format) => (
            <li>
              <a href={link(addressOf(name, format, { ...here }))}>{t(`format.${format}`)}</a>
            </li>
          ))}
        {isLaidOut(kind) && (
          <>
            <li>
              <a href={to('pdf', { marks: 'yes' })}>{t('format.marks')}</a>
            </li>
            {(['a3', 'a4', 'a5', 'a6'] as const).map((paper) => (
              <li>
                <a href={to('pdf', { paper })}>
                  {t('format.paper', { paper: paper.toUpperCase() })}
                </a>
              </li>
            ))}
          </>
        )}
        {(['1080x1350', '1080x1080', '1200x630'] as const).map((picture) => (
          <li>
            <a href={to('png', { picture })}>
              {t('format.picture', { size: picture.replace('x', ' × ') })}
            </a>
          </li>
        ))}
        <li>
          <a href={link(addressOf(name, 'html', { ...here }))}>{t('format.html')}</a>
        </li>
        {kind === 'motion' && (
          <li>
            <a
              href={link(
                `/resources/motion?body=${resource.data.body}${place ? `&place=${place.key}` : ''}`,
              )}
            >
              {t('resource.change')}
            </a>
          </li>
        )}
        {others.map((one) => (
          <li>
            <a href={inThatLanguage(one, placeQuery(path, place))} lang={one} hreflang={one}>
              {languageName(one)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
