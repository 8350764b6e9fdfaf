# Pages whose code comes when it is wanted.
moment = One moment.
page-title = This page has not come yet
page = It is fetched once, then it is kept for use without a network. Nothing is lost.
again = Try again
finder = The search has not come yet. It comes with the network, and then it stays.
