import { Page } from '../../ui/index.ts'

export function HomePage() {
  return (
    <Page title="Clarion" poster={<h1>Take action where you live</h1>}>
      <p>…</p>
    </Page>
  )
}
