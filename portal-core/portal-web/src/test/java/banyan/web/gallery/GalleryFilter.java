package banyan.web.gallery;

import banyan.web.shell.Card;
import banyan.web.shell.Crumb;
import banyan.web.shell.Flash;
import banyan.web.shell.GroupCard;
import banyan.web.shell.Look;
import banyan.web.shell.NavItem;
import banyan.web.shell.NavSection;
import banyan.web.shell.Shell;
import banyan.web.shell.Themes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Puts a shell on each page; {@code ?mode=dark&contrast=more&lang=en&theme=lake} change it. */
@WebFilter("*.xhtml")
public final class GalleryFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String POLICY = "style-src 'self'; img-src 'self' data:; object-src 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        boolean english = "en".equals(request.getParameter("lang"));
        Look look = new Look(
                or(request.getParameter("mode"), "light"),
                or(request.getParameter("contrast"), "normal"),
                english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE,
                ZoneId.of("Asia/Shanghai"));
        Themes themes = Themes.of(request.getServletContext());
        Shell shell = new Shell(
                look, themes.assets(or(request.getParameter("theme"), "banyan"), ""), Card.of("林婉清"), Instant.now());
        shell.portal(english ? "Chengchuan" : "澄川社群")
                .title(english ? "Components" : "组件")
                .namespace("gallery")
                .notices(4)
                .csrf("sample")
                .address(request.getRequestURI())
                .navigation(sections(english))
                .crumbs(List.of(
                        new Crumb(english ? "Front line" : "一线难题社", "/g/frontline"),
                        new Crumb(english ? "Components" : "组件", null)))
                .groups(List.of(new NavItem(english ? "Front line" : "一线难题社", "/g/frontline", "stage-banyan").here()))
                .tools(List.of(new NavItem(english ? "Administration" : "门户管理", "/admin", "server-cog")))
                .flash(new Flash(Flash.Kind.DONE, english ? "Moved to small talk." : "已移到“闲谈”。", "/undo"))
                .flash(Flash.refused(
                        english
                                ? "Not paid: who asked cannot approve. Ask Fang Jing or an auditor."
                                : "没有付出：申请人不能批准自己的付款。请方静或审计来批。"))
                .refusal("login", english ? "Account or password is wrong." : "账号或密码不对。还可以再试 3 次。")
                .typed("login", "lin.wanqing")
                .group(new GroupCard(
                        english ? "Front line" : "一线难题社", "frontline", "/g/frontline", "banyan", 500, null))
                .put(request);
        request.setAttribute("msg", new Messages(english));
        response.setHeader("Content-Security-Policy", POLICY);
        chain.doFilter(request, response);
    }

    private static List<NavSection> sections(boolean english) {
        return List.of(
                new NavSection(
                        english ? "Group" : "社群",
                        List.of(
                                new NavItem(english ? "Home" : "首页", "/g/frontline", "home").here(),
                                new NavItem(
                                        english ? "Questions" : "问题与轮次",
                                        "/g/frontline/qa",
                                        "message-question",
                                        false,
                                        12),
                                new NavItem(english ? "Sessions" : "分享会", "/g/frontline/live", "microphone-2"),
                                new NavItem(english ? "Library" : "知识库", "/g/frontline/library", "books"))),
                new NavSection(
                        english ? "People" : "人",
                        List.of(
                                new NavItem(english ? "Members" : "成员", "/g/frontline/members", "users"),
                                new NavItem(english ? "Entry" : "入群", "/g/frontline/entry", "door-enter", false, 3))),
                new NavSection(
                        english ? "Governance" : "治理",
                        List.of(
                                new NavItem(english ? "Charter" : "公约", "/g/frontline/charter", "writing-sign"),
                                new NavItem(english ? "Modules" : "模块", "/g/frontline/modules", "puzzle"))));
    }

    private static String or(String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
