import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Checkbox } from '../../design/parts/checkbox.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';

type Step = { trustDevice: boolean } & ({ code: string } | { recoveryCode: string });

interface Props {
  readonly onEntered: () => Promise<void>;
  /** Back to address and password: the sign-in a code belongs to ends after ten minutes or five wrong codes. */
  readonly onBeginAgain: () => void;
}

const withoutSpaces = (typed: string) => typed.replace(/\s/g, '');

/** The code of the authenticator, or one of the recovery codes. */
export function SecondFactorStep({ onEntered, onBeginAgain }: Props) {
  const { t } = useTranslation('entrance');
  const [kind, setKind] = useState<'code' | 'recoveryCode'>('code');
  const [typed, setTyped] = useState('');
  const [trustDevice, trust] = useState(false);
  // A code is good once: what fails afterwards is tried again without it.
  const isEntered = useRef(false);
  const { run, isRunning, faults, reset } = useCommand(async (body: Step) => {
    if (!isEntered.current) await api.POST('/api/v1/sign-ins/second-factor', { body });
    isEntered.current = true;
    await onEntered();
  });
  const submit = () => {
    const value = withoutSpaces(typed);
    run(kind === 'code' ? { code: value, trustDevice } : { recoveryCode: value, trustDevice });
  };
  const other = kind === 'code' ? 'recoveryCode' : 'code';
  return (
    <Form faults={faults} onSubmit={submit}>
      <TextField
        key={kind}
        label={t(`second-factor.${kind}`)}
        description={t(`second-factor.about-${kind}`)}
        name={kind}
        inputMode={kind === 'code' ? 'numeric' : 'text'}
        autoComplete={kind === 'code' ? 'one-time-code' : 'off'}
        autoFocus
        isRequired
        value={typed}
        onChange={setTyped}
        fault={faults.fields[kind]}
      />
      <Checkbox isSelected={trustDevice} onChange={trust}>
        {t('second-factor.trust')}
      </Checkbox>
      <Actions>
        <Button type="submit" kind="primary" isPending={isRunning}>
          {t('sign-in.go')}
        </Button>
        <Button
          kind="quiet"
          onPress={() => {
            reset();
            setTyped('');
            setKind(other);
          }}
        >
          {t(`second-factor.use-${other}`)}
        </Button>
        <Button kind={faults.code === 'second-factor-over' ? 'plain' : 'quiet'} onPress={onBeginAgain}>
          {t('second-factor.begin-again')}
        </Button>
      </Actions>
    </Form>
  );
}
