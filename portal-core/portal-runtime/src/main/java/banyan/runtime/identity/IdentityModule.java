package banyan.runtime.identity;

import banyan.api.plugin.Every;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.data.Transactions;
import banyan.runtime.identity.usecase.ActivatePerson;
import banyan.runtime.identity.usecase.AddPerson;
import banyan.runtime.identity.usecase.ChangeMySettings;
import banyan.runtime.identity.usecase.ChangePassword;
import banyan.runtime.identity.usecase.ChangePerson;
import banyan.runtime.identity.usecase.DeactivatePerson;
import banyan.runtime.identity.usecase.Door;
import banyan.runtime.identity.usecase.EndSignIn;
import banyan.runtime.identity.usecase.EndToken;
import banyan.runtime.identity.usecase.FindPeople;
import banyan.runtime.identity.usecase.GivePortalRole;
import banyan.runtime.identity.usecase.MakeToken;
import banyan.runtime.identity.usecase.MyAccount;
import banyan.runtime.identity.usecase.MySettings;
import banyan.runtime.identity.usecase.MySignIns;
import banyan.runtime.identity.usecase.MyTokens;
import banyan.runtime.identity.usecase.PeopleOffice;
import banyan.runtime.identity.usecase.PersonOf;
import banyan.runtime.identity.usecase.ResetPassword;
import banyan.runtime.identity.usecase.SignIn;
import banyan.runtime.identity.usecase.SignOut;
import banyan.runtime.identity.usecase.SignOutEverywhere;
import banyan.runtime.identity.usecase.TakePortalRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The table of contents of identity. */
@ApplicationScoped
public class IdentityModule implements CoreModule {

    @Inject
    Door door;

    @Inject
    MyAccount mine;

    @Inject
    PeopleOffice office;

    @Inject
    SignInThrottle throttle;

    @Inject
    SignInStore signIns;

    @Inject
    Transactions transactions;

    @Override
    public void contribute(CoreContributions to) {
        to.permissions(IdentityPermission.values());

        to.handle(SignIn.class, door::signIn);
        to.handle(SignOut.class, door::signOut);
        to.handle(SignOutEverywhere.class, door::signOutEverywhere);
        to.handle(EndSignIn.class, door::end);

        to.handle(MySettings.class, mine::account);
        to.handle(ChangeMySettings.class, mine::change);
        to.handle(ChangePassword.class, mine::change);
        to.handle(MySignIns.class, mine::signIns);
        to.handle(MyTokens.class, mine::tokens);
        to.handle(MakeToken.class, mine::make);
        to.handle(EndToken.class, mine::end);

        to.handle(FindPeople.class, office::find);
        to.handle(PersonOf.class, office::account);
        to.handle(AddPerson.class, office::add);
        to.handle(ChangePerson.class, office::change);
        to.handle(DeactivatePerson.class, office::deactivate);
        to.handle(ActivatePerson.class, office::activate);
        to.handle(ResetPassword.class, office::reset);
        to.handle(GivePortalRole.class, office::give);
        to.handle(TakePortalRole.class, office::take);

        to.job(
                "forget-old-sign-ins",
                Every.hour(),
                () -> transactions.in(() -> throttle.forgetOld() + signIns.forgetOld()));
    }
}
