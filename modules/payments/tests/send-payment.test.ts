import { fromWireId } from '@stoa/kit'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { expectSoundBooks, newPaymentId, openTown, type Town, type TownMember, usd } from './town.ts'

let town: Town
let count = 0
let ada: TownMember
let ben: TownMember

beforeAll(async () => {
  town = await openTown()
})
afterAll(async () => {
  await expectSoundBooks(town)
  await town.close()
})
beforeEach(async () => {
  count += 1
  ada = await town.join(`ada${count}`)
  ben = await town.join(`ben${count}`)
})

function send(from: TownMember, to: string, amount: string, more: object = {}) {
  return from.post('/v1/payments', { id: newPaymentId(), to_handle: to, amount: usd(amount), ...more })
}

describe('a send', () => {
  it('is posted at once, for both sides', async () => {
    await ada.fund('5000')
    const sent = await send(ada, ben.handle, '1250', { note: 'Lunch' })
    expect(sent).toMatchObject({
      status: 201,
      body: {
        kind: 'send',
        direction: 'out',
        amount: usd('1250'),
        counterparty: { handle: ben.handle },
        counterparty_name: ben.handle,
        note: 'Lunch',
        state: 'posted',
        failure: null,
        balance_after: usd('3750'),
        sandbox: true,
      },
    })
    expect(sent.body.posted_at).toBe(sent.body.created_at)
    const received = await ben.get(`/v1/payments/${sent.body.id}`)
    expect(received.body).toMatchObject({
      direction: 'in',
      counterparty: { handle: ada.handle },
      balance_after: usd('1250'),
    })
    expect(await ada.available()).toBe(3_750n)
    expect(await ben.available()).toBe(1_250n)
  })

  it('appends its event and wakes both sides', async () => {
    await ada.fund('1000')
    town.signals.length = 0
    const sent = await send(ada, ben.handle, '100')
    expect(town.signals).toEqual([
      { to: [ada.id, ben.id], type: 'payment.updated', body: { payment_id: sent.body.id } },
    ])
    const events = await town.db.query('SELECT type, payload FROM kit.event WHERE key = $1', [
      fromWireId('pay', sent.body.id),
    ])
    expect(events).toMatchObject([
      {
        type: 'payments.payment_posted',
        payload: { payer_id: ada.id, payee_id: ben.id, amount_minor: '100', currency: 'USD', kind: 'send' },
      },
    ])
  })

  it('may spend everything, to the cent', async () => {
    await ada.fund('1000')
    expect((await send(ada, ben.handle, '1000')).body.balance_after).toEqual(usd('0'))
    expect(await ada.available()).toBe(0n)
  })

  it('finds the payee whatever the case of the handle and with an @', async () => {
    await ada.fund('1000')
    expect((await send(ada, `@${ben.handle.toUpperCase()}`, '100')).status).toBe(201)
  })

  it('keeps currencies apart', async () => {
    await ada.fund('1000', 'USD')
    const yen = { amount: { amount: '10', currency: 'JPY' } }
    expect(await send(ada, ben.handle, '', yen)).toMatchObject({
      status: 422,
      body: { code: 'insufficient_funds' },
    })
    await ada.fund('500', 'JPY')
    expect((await send(ada, ben.handle, '', yen)).body.balance_after).toEqual({
      amount: '490',
      currency: 'JPY',
    })
    expect(await ada.available('USD')).toBe(1_000n)
  })
})

describe('the same request again', () => {
  it('answers 200 with the same payment and moves nothing', async () => {
    await ada.fund('1000')
    const request = { id: newPaymentId(), to_handle: ben.handle, amount: usd('600'), note: 'Rent' }
    const first = await ada.post('/v1/payments', request)
    const again = await ada.post('/v1/payments', request)
    expect(first.status).toBe(201)
    expect(again).toEqual({ status: 200, body: first.body })
    expect(await ada.available()).toBe(400n)
  })

  it('is the same when the handle is written another way', async () => {
    await ada.fund('1000')
    const request = { id: newPaymentId(), to_handle: ben.handle, amount: usd('600') }
    await ada.post('/v1/payments', request)
    const again = await ada.post('/v1/payments', {
      ...request,
      to_handle: `@${ben.handle.toUpperCase()}`,
      note: ' ',
    })
    expect(again.status).toBe(200)
  })

  it('is answered even when the step-up is over and the wallet is empty', async () => {
    await ada.fund('60000')
    const request = { id: newPaymentId(), to_handle: ben.handle, amount: usd('60000') }
    expect((await ada.post('/v1/payments', request)).status).toBe(201)
    expect((await ada.post('/v1/payments', request, { 'x-test-stale': '1' })).status).toBe(200)
  })

  it.each([
    ['payee', { to_handle: 'other' }],
    ['amount', { amount: usd('601') }],
    ['currency', { amount: { amount: '600', currency: 'JPY' } }],
    ['note', { note: 'Food' }],
    ['note left out', { note: undefined }],
  ])('with another %s is refused', async (_name, change) => {
    await ada.fund('2000')
    const request = { id: newPaymentId(), to_handle: ben.handle, amount: usd('600'), note: 'Rent' }
    await ada.post('/v1/payments', request)
    const again = await ada.post('/v1/payments', { ...request, ...change })
    expect(again).toMatchObject({
      status: 422,
      body: { code: 'payment_id_reused', errors: [{ field: 'id' }] },
    })
    expect(await ada.available()).toBe(1_400n)
  })

  it('by somebody else is refused', async () => {
    await ada.fund('1000')
    await ben.fund('1000')
    const cleo = await town.join(`cleo${count}`)
    const request = { id: newPaymentId(), to_handle: cleo.handle, amount: usd('600') }
    await ada.post('/v1/payments', request)
    expect((await ben.post('/v1/payments', request)).body.code).toBe('payment_id_reused')
    expect(await ben.available()).toBe(1_000n)
  })

  it('as a top-up, or of a top-up as a send, is refused', async () => {
    await ada.fund('1000')
    const sent = await send(ada, ben.handle, '100')
    const asTopUp = await ada.post('/v1/wallet/top-ups', { id: sent.body.id, amount: usd('100') })
    expect(asTopUp.body.code).toBe('payment_id_reused')
    const topUp = await ada.post('/v1/wallet/top-ups', { id: newPaymentId(), amount: usd('100') })
    const asSend = await send(ada, ben.handle, '100', { id: topUp.body.id })
    expect(asSend.body.code).toBe('payment_id_reused')
    await town.runJobs()
  })

  it('after a refusal stays refused, even when the money is there by then', async () => {
    const request = { id: newPaymentId(), to_handle: ben.handle, amount: usd('600') }
    expect((await ada.post('/v1/payments', request)).body.code).toBe('insufficient_funds')
    await ada.fund('1000')
    expect(await ada.post('/v1/payments', request)).toMatchObject({
      status: 422,
      body: { code: 'payment_refused_before' },
    })
    expect(await ada.available()).toBe(1_000n)
  })
})

describe('at once', () => {
  it('many requests with one id are one payment', async () => {
    await ada.fund('1000')
    const request = { id: newPaymentId(), to_handle: ben.handle, amount: usd('600') }
    const answers = await Promise.all(Array.from({ length: 8 }, () => ada.post('/v1/payments', request)))
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201])
    expect(new Set(answers.map(answer => JSON.stringify(answer.body))).size).toBe(1)
    expect(await ada.available()).toBe(400n)
  })

  it('requests with one id and different notes are one payment and refusals', async () => {
    await ada.fund('1000')
    const request = { id: newPaymentId(), to_handle: ben.handle, amount: usd('600') }
    const answers = await Promise.all(
      ['a', 'b', 'c'].map(note => ada.post('/v1/payments', { ...request, note })),
    )
    expect(answers.map(answer => answer.body.code ?? answer.status).sort()).toEqual([
      201,
      'payment_id_reused',
      'payment_id_reused',
    ])
    expect(await ada.available()).toBe(400n)
  })

  it('two payments race for the same balance and one is refused', async () => {
    await ada.fund('1000')
    const answers = await Promise.all([send(ada, ben.handle, '700'), send(ada, ben.handle, '600')])
    expect(answers.map(answer => answer.status).sort()).toEqual([201, 422])
    const refused = answers.find(answer => answer.status === 422)
    const sent = answers.find(answer => answer.status === 201)
    expect(refused!.body.available.amount).toBe(sent!.body.balance_after.amount)
  })

  it('first payments to a new member open one account', async () => {
    await ada.fund('1000')
    const cleo = await town.join(`cleo${count}`)
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(ada, cleo.handle, '10')))
    expect(answers.map(answer => answer.status)).toEqual([201, 201, 201, 201, 201, 201])
    expect(await cleo.available()).toBe(60n)
    const accounts = await town.db.query('SELECT 1 FROM ledger.account WHERE user_data = $1', [cleo.id])
    expect(accounts).toHaveLength(1)
  })

  it('members pay each other in circles without a deadlock', async () => {
    const cleo = await town.join(`cleo${count}`)
    const circle = [ada, ben, cleo]
    for (const member of circle) await member.fund('1000')
    const sends = Array.from({ length: 30 }, (_, i) =>
      send(circle[i % 3]!, circle[(i + 1) % 3]!.handle, '50'),
    )
    expect((await Promise.all(sends)).every(answer => answer.status === 201)).toBe(true)
    for (const member of circle) expect(await member.available()).toBe(1_000n)
  })
})

describe('refused', () => {
  it('without enough, naming what is available', async () => {
    await ada.fund('1000')
    expect(await send(ada, ben.handle, '1001')).toMatchObject({
      status: 422,
      body: {
        code: 'insufficient_funds',
        available: usd('1000'),
        errors: [{ field: 'amount.amount', rule: 'insufficient_funds' }],
      },
    })
    expect(await ben.available()).toBe(0n)
  })

  it('what is only on its way in cannot be spent', async () => {
    await town.closeTheBank()
    await ada.post('/v1/wallet/top-ups', { id: newPaymentId(), amount: usd('5000') })
    expect((await send(ada, ben.handle, '1')).body.available).toEqual(usd('0'))
    await town.openTheBank()
    await town.runJobs()
  })

  it.each([
    ['nobody by that handle', { to_handle: 'nobody_here' }, 404, 'payee_not_found', 'to_handle'],
    ['zero', { amount: usd('0') }, 422, 'amount_invalid', 'amount.amount'],
    ['negative', { amount: usd('-5') }, 422, 'amount_invalid', 'amount.amount'],
    ['over the limit', { amount: usd('1000001') }, 422, 'amount_too_large', 'amount.amount'],
    [
      'a currency that is not used',
      { amount: { amount: '1', currency: 'EUR' } },
      422,
      'currency_not_supported',
      'amount.currency',
    ],
    [
      'a currency that does not exist',
      { amount: { amount: '1', currency: 'ZZZ' } },
      422,
      'currency_not_supported',
      'amount.currency',
    ],
    ['a long note', { note: 'x'.repeat(141) }, 422, 'note_invalid', 'note'],
    ['a line break in the note', { note: 'a\nb' }, 422, 'note_invalid', 'note'],
    ['a null character in the note', { note: 'a\u0000b' }, 422, 'note_invalid', 'note'],
    ['the id of zeros', { id: 'pay_00000000000000000000000000' }, 422, 'payment_id_invalid', 'id'],
    ['the largest id', { id: 'pay_7zzzzzzzzzzzzzzzzzzzzzzzzz' }, 422, 'payment_id_invalid', 'id'],
  ])('for %s', async (_name, change, status, code, field) => {
    await ada.fund('1000')
    const answer = await send(ada, ben.handle, '100', change)
    expect(answer).toMatchObject({ status, body: { code, errors: [{ field }] } })
    expect(await ada.available()).toBe(1_000n)
  })

  it('to oneself', async () => {
    await ada.fund('1000')
    expect(await send(ada, ada.handle, '100')).toMatchObject({ status: 422, body: { code: 'payee_is_self' } })
  })

  it.each([
    ['amount as a number', { amount: { amount: 100, currency: 'USD' } }, 'amount.amount'],
    ['amount with decimals', { amount: usd('1.50') }, 'amount.amount'],
    ['amount in words', { amount: usd('ten') }, 'amount.amount'],
    ['amount with a leading zero', { amount: usd('0100') }, 'amount.amount'],
    ['amount of nineteen digits', { amount: usd('1'.repeat(19)) }, 'amount.amount'],
    ['no amount', { amount: undefined }, 'amount'],
    ['no payee', { to_handle: undefined }, 'to_handle'],
    ['an id of another kind', { id: 'post_01h455vb4pex5vsknk084sn02q' }, 'id'],
    ['an unknown field', { colour: 'red' }, 'colour'],
  ])('unread: %s', async (_name, change, field) => {
    const answer = await send(ada, ben.handle, '100', change)
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
    expect(answer.body.errors.map((error: { field: string }) => error.field)).toContain(field)
  })

  it('a large amount without a fresh step-up, and nothing is burned by it', async () => {
    await ada.fund('60000')
    const request = { id: newPaymentId(), to_handle: ben.handle, amount: usd('50000') }
    expect(await ada.post('/v1/payments', request, { 'x-test-stale': '1' })).toMatchObject({
      status: 403,
      body: { code: 'step_up_required' },
    })
    expect((await ada.post('/v1/payments', request)).status).toBe(201)
  })

  it('a cent less needs none', async () => {
    await ada.fund('60000')
    const request = { id: newPaymentId(), to_handle: ben.handle, amount: usd('49999') }
    expect((await ada.post('/v1/payments', request, { 'x-test-stale': '1' })).status).toBe(201)
  })

  it('without a session', async () => {
    for (const url of ['/v1/wallet', '/v1/payments', `/v1/payments/${newPaymentId()}`]) {
      expect((await town.app.inject({ method: 'GET', url })).statusCode).toBe(401)
    }
    const payload = { id: newPaymentId(), to_handle: ben.handle, amount: usd('1') }
    expect((await town.app.inject({ method: 'POST', url: '/v1/payments', payload })).statusCode).toBe(401)
  })
})

describe('the database itself refuses', () => {
  it.each([
    ['changing the amount', 'UPDATE payments.payment SET amount_minor = amount_minor + 1 WHERE id = $1'],
    [
      'undoing a payment',
      "UPDATE payments.payment SET state = 'pending', posted_ledger_time = NULL, resolved_at = NULL WHERE id = $1",
    ],
    ['deleting a payment', 'DELETE FROM payments.payment WHERE id = $1'],
    ['giving an account to another', 'UPDATE payments.account SET member_id = $1'],
  ])('%s', async (_name, sql) => {
    await ada.fund('1000')
    const sent = await send(ada, ben.handle, '100')
    await expect(town.db.query(sql, [fromWireId('pay', sent.body.id)])).rejects.toThrow('is refused')
  })
})
