package banyan.runtime.identity;

import banyan.runtime.usecase.Caller;

/** Somebody who has proved who they are. */
public record Arrival(Caller caller, CurrentSignIn signIn) {}
