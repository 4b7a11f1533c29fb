import { infiniteQueryOptions, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { walletCalls } from '../api/calls.ts'
import { keys, queryClient } from '../api/query-client.ts'
import type { Payment } from '../api/types.ts'

/** How often a pending payment is asked about when no frame tells of it. */
const pendingPollMs = 4000
const paymentsPerPage = 50

const walletQuery = queryOptions({ queryKey: keys.wallet, queryFn: () => walletCalls.read() })

export const useWallet = () => useQuery(walletQuery)

const paymentsQuery = infiniteQueryOptions({
  queryKey: keys.payments,
  queryFn: ({ pageParam, signal }) =>
    walletCalls.payments({ cursor: pageParam, limit: paymentsPerPage, signal }),
  initialPageParam: null as string | null,
  getNextPageParam: page => page.next_cursor,
  // A frame says when something is decided; asking is for the case that the frame was lost.
  refetchInterval: query => {
    const items = query.state.data?.pages.flatMap(page => page.items) ?? []
    return items.some(item => item.state === 'pending') ? pendingPollMs * 2 : false
  },
})

/** The member's payments, newest first. */
export const usePayments = () => useInfiniteQuery(paymentsQuery)

/** One payment, asked about again while the bank has not answered. */
export const usePayment = (id: string) =>
  useQuery({
    queryKey: keys.payment(id),
    queryFn: () => walletCalls.payment(id),
    refetchInterval: query => (query.state.data?.state === 'pending' ? pendingPollMs : false),
  })

/** Takes a payment that the server just answered with into what is shown, and asks again for what it changes. */
export function takePayment(payment: Payment): void {
  queryClient.setQueryData<Payment>(keys.payment(payment.id), payment)
  void queryClient.invalidateQueries({ queryKey: keys.wallet })
  void queryClient.invalidateQueries({ queryKey: keys.payments })
}
