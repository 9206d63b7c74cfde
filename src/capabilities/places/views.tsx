import { Page } from '../../ui/index.ts'
import { useMessages } from './messages/index.ts'
import { POSTCODE_ISLAND, PostcodeForm, type PostcodeFormProps } from './panels.tsx'

/** The postcode question by itself: what `POST /near` answers with when it has no place to lead to. */
export function PostcodePage(props: PostcodeFormProps) {
  const t = useMessages()
  const poster = (
    <div>
      <h1>{t('title')}</h1>
      <PostcodeForm {...props} />
    </div>
  )
  return <Page title={t('title')} poster={poster} islands={[POSTCODE_ISLAND]} />
}
