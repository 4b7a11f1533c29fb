import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { memberCalls } from '../api/calls.ts'
import { ApiProblem } from '../api/problem.ts'
import { keys, queryClient } from '../api/query-client.ts'
import { usePageTitle } from '../app/page-title.ts'
import { ScreenHeader } from '../app/screen-header.tsx'
import { HandleField, useHandleState } from '../identity/handle-field.tsx'
import { useFieldText, useProblemText } from '../identity/problem-text.ts'
import { updateMe, useMe } from '../identity/session.ts'
import { StepUpCancelled, withStepUp } from '../identity/step-up.ts'
import { paths } from '../paths.ts'
import { Button } from '../ui/button.tsx'
import { Input, Textarea } from '../ui/field.tsx'
import { countGraphemes } from '../ui/graphemes.ts'
import { Notice } from '../ui/notice.tsx'
import { showToast } from '../ui/toast.tsx'
import { PictureEditor } from './picture-editor.tsx'

const nameMaxGraphemes = 50
const bioMaxGraphemes = 160

export function EditProfileScreen() {
  const t = useTranslations('me')
  usePageTitle(t('editTitle'))
  return (
    <div className="mx-auto w-full max-w-[600px]">
      <ScreenHeader kind="depth" fallback={paths.me} title={t('editTitle')} />
      <div className="space-y-8 px-4 pt-3 pb-10">
        <PictureEditor />
        <WordsForm />
        <HandleForm />
      </div>
    </div>
  )
}

function WordsForm() {
  const t = useTranslations()
  const me = useMe()
  const problemText = useProblemText()
  const fieldText = useFieldText()
  const [name, setName] = useState(me.name)
  const [bio, setBio] = useState(me.bio)
  const save = useMutation({
    mutationFn: () => memberCalls.updateMe({ name: name.trim(), bio: bio.trim() }),
    onSuccess: () => {
      updateMe({ name: name.trim(), bio: bio.trim() })
      void queryClient.invalidateQueries({ queryKey: keys.profile(me.handle) })
      void queryClient.invalidateQueries({ queryKey: keys.posts })
      showToast({ text: t('me.profileSaved') })
    },
  })
  const left = bioMaxGraphemes - countGraphemes(bio.trim())
  const nameError = name.trim() === '' ? t('auth.nameMissing') : fieldText(save.error, 'name')
  const bioError = left < 0 ? t('me.bioTooLong', { count: -left }) : fieldText(save.error, 'bio')
  const changed = name.trim() !== me.name || bio.trim() !== me.bio
  return (
    <form
      noValidate
      className="space-y-5"
      onSubmit={event => {
        event.preventDefault()
        if (name.trim() && left >= 0 && changed && !save.isPending) save.mutate()
      }}
    >
      <Input
        label={t('me.name')}
        name="name"
        autoComplete="name"
        maxLength={nameMaxGraphemes * 4}
        required
        value={name}
        onChange={event => setName(event.target.value)}
        error={nameError}
      />
      <Textarea
        label={t('me.bio')}
        name="bio"
        value={bio}
        onChange={event => setBio(event.target.value)}
        error={bioError}
        help={t('me.bioHelp', { count: Math.max(0, left) })}
      />
      {save.isError && !nameError && !bioError && <Notice tone="bad">{problemText(save.error)}</Notice>}
      <Button type="submit" wide busy={save.isPending} disabled={!changed}>
        {t('me.saveProfile')}
      </Button>
    </form>
  )
}

function HandleForm() {
  const t = useTranslations('me')
  const me = useMe()
  const problemText = useProblemText()
  const fieldText = useFieldText()
  const [handle, setHandle] = useState(me.handle)
  const state = useHandleState(handle, me.handle)
  const save = useMutation({
    mutationFn: () => withStepUp(() => memberCalls.changeHandle(handle)),
    onSuccess: () => {
      updateMe({ handle })
      void queryClient.invalidateQueries({ predicate: query => query.queryKey[0] !== 'session' })
      showToast({ text: t('handleChanged', { handle }) })
    },
  })
  const cancelled = save.error instanceof StepUpCancelled
  const problem = save.error instanceof ApiProblem ? save.error : null
  return (
    <form
      noValidate
      className="space-y-4 border-line border-t pt-6"
      onSubmit={event => {
        event.preventDefault()
        if (state === 'free' && !save.isPending) save.mutate()
      }}
    >
      <HandleField
        value={handle}
        state={state}
        serverError={fieldText(save.error, 'handle')}
        onChange={next => {
          setHandle(next)
          save.reset()
        }}
      />
      <Notice>{t('handleNote')}</Notice>
      {save.isError && !cancelled && !problem?.forField('handle') && (
        <Notice tone="bad">{problemText(save.error)}</Notice>
      )}
      <Button type="submit" kind="quiet" wide busy={save.isPending} disabled={state !== 'free'}>
        {t('changeHandle')}
      </Button>
    </form>
  )
}
