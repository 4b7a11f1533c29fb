import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { walletCalls } from '../api/calls.ts'
import { keys, queryClient } from '../api/query-client.ts'
import type { Payment } from '../api/types.ts'

/** While something is on its way, ask again: a frame that says so may have been lost. */
const pendingPollMs = 2500

export const useWallet = () =>
  useQuery({ queryKey: keys.wallet, queryFn: walletCalls.read, staleTime: 15_000 })

export const usePayments = () =>
  useInfiniteQuery({
    queryKey: keys.payments,
    queryFn: ({ pageParam, signal }) => walletCalls.payments({ cursor: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next_cursor,
    staleTime: 15_000,
  })

export const usePayment = (id: string) =>
  useQuery({
    queryKey: keys.payment(id),
    queryFn: () => walletCalls.payment(id),
    refetchInterval: query => (query.state.data?.state === 'pending' ? pendingPollMs : false),
  })

/** Takes in a payment that the server has just answered with. */
export function takePayment(payment: Payment): void {
  queryClient.setQueryData(keys.payment(payment.id), payment)
  void queryClient.invalidateQueries({ queryKey: keys.wallet })
  void queryClient.invalidateQueries({ queryKey: keys.payments })
}
