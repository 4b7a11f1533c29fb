import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { PasswordInput } from '../../ui/field.tsx'
import { Sheet } from '../../ui/sheet.tsx'

/** Guesses are made on a copy, without anybody who counts them: a short one would not last. */
const minCharacters = 10

export function PassphraseSheet({
  onClose,
  onChosen,
}: {
  onClose: () => void
  onChosen: (passphrase: string) => void
}) {
  const t = useTranslations('chatDevices')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [wasChecked, setWasChecked] = useState(false)
  const missing = minCharacters - [...passphrase].length
  return (
    <Sheet open onClose={onClose} title={t('lockByPassphrase')} description={t('passphraseText')}>
      <form
        noValidate
        className="space-y-4"
        onSubmit={event => {
          event.preventDefault()
          setWasChecked(true)
          if (missing <= 0 && again === passphrase) onChosen(passphrase)
        }}
      >
        <PasswordInput
          label={t('passphrase')}
          autoComplete="new-password"
          value={passphrase}
          help={t('passphraseHelp', { count: minCharacters })}
          error={wasChecked && missing > 0 ? t('passphraseShort', { count: missing }) : null}
          onChange={event => setPassphrase(event.target.value)}
        />
        <PasswordInput
          label={t('passphraseAgain')}
          autoComplete="new-password"
          value={again}
          error={wasChecked && missing <= 0 && again !== passphrase ? t('passphraseDiffers') : null}
          onChange={event => setAgain(event.target.value)}
        />
        <Button type="submit" wide>
          {t('lockSet')}
        </Button>
      </form>
    </Sheet>
  )
}
