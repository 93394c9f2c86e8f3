package fr.guichet.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one answer of the whole application to what a controller or a module refuses. */
@ControllerAdvice
class ErrorAdvice {
    private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request, HttpServletResponse response) {
        return ErrorPage.show(HttpStatus.NOT_FOUND, request, response);
    }

    @ExceptionHandler({IllegalMove.class, OptimisticLockingFailureException.class, DuplicateKeyException.class})
    ModelAndView conflict(RuntimeException refusal, HttpServletRequest request, HttpServletResponse response) {
        log.info("Refused {} {}: {}", request.getMethod(), request.getRequestURI(), refusal.getMessage());
        return ErrorPage.show(HttpStatus.CONFLICT, request, response);
    }

    @ExceptionHandler(LinkExpired.class)
    ModelAndView linkExpired(HttpServletRequest request, HttpServletResponse response) {
        return ErrorPage.show(HttpStatus.GONE, request, response);
    }

    /** What should be a form with files is something else, or broke off on the way. */
    @ExceptionHandler(MultipartException.class)
    ModelAndView brokenForm(HttpServletRequest request, HttpServletResponse response) {
        return ErrorPage.show(HttpStatus.BAD_REQUEST, request, response);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView fileTooBig(HttpServletRequest request, HttpServletResponse response) {
        return ErrorPage.show(HttpStatus.CONTENT_TOO_LARGE, request, response);
    }

    @ExceptionHandler(TooManyTries.class)
    ModelAndView tooManyTries(HttpServletRequest request, HttpServletResponse response) {
        return ErrorPage.show(HttpStatus.TOO_MANY_REQUESTS, request, response);
    }
}
