package banyan.funds;

import banyan.funds.FundsSettings.DuesFor;
import banyan.funds.FundsSettings.DuesOnLeaving;
import java.util.function.Consumer;

/** Settings of a test: the defaults, and what it changes. */
final class Settings {

    String unit = "CNY";
    int entryFee = 200;
    boolean feeOnJoining = true;
    int monthlyDues = 10;
    DuesOnLeaving duesOnLeaving = DuesOnLeaving.BY_DAY;
    DuesFor duesFor = DuesFor.ROTATION;
    int tipsADay = 100;
    int refundDays = 14;
    int refundPercent = 100;
    int referralCredit = 0;
    int revenueForGroup = 20;
    int secondApprovalFrom = 1000;
    String bankHolder = "";
    String bankAccount = "";
    String bankBic = "";

    static FundsSettings with(Consumer<Settings> change) {
        Settings s = new Settings();
        change.accept(s);
        return new FundsSettings(
                s.unit,
                s.entryFee,
                s.feeOnJoining,
                s.monthlyDues,
                s.duesOnLeaving,
                s.duesFor,
                s.tipsADay,
                s.refundDays,
                s.refundPercent,
                s.referralCredit,
                s.revenueForGroup,
                s.secondApprovalFrom,
                s.bankHolder,
                s.bankAccount,
                s.bankBic);
    }
}
